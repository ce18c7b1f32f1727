<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="id">
<context>
    <name>Application</name>
    <message>
        <source>Cadangan {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data toko belum bisa dibuka</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApprovalSheet</name>
    <message>
        <source>Perlu persetujuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setujui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orang lain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada orang lain yang berwenang. Minta pemilik menambahkannya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untuk {deed} ({amount}) perlu PIN orang kedua yang berwenang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untuk {deed} perlu PIN orang kedua yang berwenang.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>Batal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Tutup pesan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BeginView</name>
    <message>
        <source>Toko</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pemilik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bahasa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buka toko</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selamat datang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empat langkah, lalu toko bisa dibuka.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siapa pemiliknya?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pemilik mengatur harga, orang, dan data. Simpan kata sandinya baik-baik.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer struk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bisa diatur nanti; struk tetap bisa dilihat di layar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu awal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harga dan barang bisa diubah kapan saja.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BeginWindow</name>
    <message>
        <source>Kasir Pempek</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>Geser ke kiri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geser ke kanan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomerCard</name>
    <message>
        <source>Mengapa?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lepas pelanggan dari belanja ini</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnrolForm</name>
    <message>
        <source>Nama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor HP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setuju datanya disimpan untuk program poin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daftarkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Papan angka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hapus satu angka</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MenuStep</name>
    <message>
        <source>Sumber menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu bawaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas sendiri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kosong dulu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>berkas .csv atau .xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu (*.csv *.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kelompok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barang bisa ditambahkan kapan saja di Pengaturan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{items} barang dalam {groups} kelompok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanpa barang dulu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baris {row}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dan {n} baris lain.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnerStep</name>
    <message>
        <source>nama yang dipakai sehari-hari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama pemilik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kata sandi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kata sandi sekali lagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kedua kata sandi berbeda: ketik sekali lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paling sedikit 8 huruf atau angka. Kalimat pendek mudah diingat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tambah {n} huruf lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cukup. Lebih panjang lebih aman.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuat.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Pilih berkas…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih berkas</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} angka terisi</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrinterForm</name>
    <message>
        <source>Sambungan printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanpa printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jaringan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kabel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antrean sistem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lebar kertas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buka laci uang saat pembayaran tunai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cetak struk langsung setelah pembayaran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alamat printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sambungan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alamat IP printer, misalnya 192.168.1.50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas perangkat, misalnya /dev/usb/lp0 atau COM3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama printer di sistem, misalnya POS-58</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tidak perlu diisi</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Hentikan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} dari {total} · {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>menghitung sisa waktu …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sebentar lagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kurang dari 1 menit lagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sekitar {n} menit lagi</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>Kata sandi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terlalu banyak salah. Coba lagi dalam {time}, atau minta pemilik membukanya.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Halaman</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RefusalView</name>
    <message>
        <source>Kasir Pempek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>berkas data toko (.db)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data toko (*.db)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadangan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas lain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadangan di komputer ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coba lagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mulai toko baru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulihkan cadangan ini</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Tampilkan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Tutup (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShopForm</name>
    <message>
        <source>misalnya Pempek Cek Ida</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jalan, nomor, kota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama toko</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alamat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dicetak di struk; boleh diisi nanti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor WhatsApp toko</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untuk keluhan dan pesanan; boleh diisi nanti.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShopWindow</name>
    <message>
        <source>Ada gangguan nomor {number}. Kasir tetap bisa dipakai; periksa dulu hasil langkah terakhir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilihan ini tidak tersimpan: folder {folder} tidak boleh ditulis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untuk peran ini belum ada halaman di komputer ini.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInView</name>
    <message>
        <source>Masuk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ganti orang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pekerjaan yang sedang berjalan tetap ada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siapa yang bertugas?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada orang.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Tersimpan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laci {till} · belum dibuka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laci {till} · giliran {name}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>setiap transaksi tersimpan di komputer ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>setiap transaksi tersimpan di server toko</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanpa printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belum ada printer; atur di Pengaturan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printer struk sudah diatur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belum ada cadangan; buat di Pengaturan, bagian Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} lalu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cadangan terakhir {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} menit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{h} jam {m} menit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} hari</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadangan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: kunci atau ganti orang</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValueTable</name>
    <message>
        <source>Belum ada apa-apa di sini.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Sedang bekerja</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WholeField</name>
    <message>
        <source>Paling banyak {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi dengan angka saja, misalnya 25.000.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>alamat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alergen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jumlah uang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kode batang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ulang tahun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kelompok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batas per belanja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>harga poin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hitungan laci</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pecahan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>potongan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>masa berlaku poin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>modal laci</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kalimat penutup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batas belanja tingkat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>barang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nama keranjang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>potongan barang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baris belanja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nomor anggota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belanja paling sedikit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pengali poin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>catatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>poin awal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>potongan belanja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lebar kertas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jumlah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nilai satu poin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>harga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alamat printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alasan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nomor rujukan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nama hadiah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belanja per poin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>daya tahan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nama toko</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cara simpan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pembayaran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nama tingkat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>urutan tingkat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tingkat anggota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>satuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanggal mulai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanggal akhir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>isian</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Kasir Pempek</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>Pilih lebar kertas 58 atau 80 mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Field} paling sedikit {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Field} paling sedikit 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Field} paling banyak {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Field} paling panjang {limit} huruf: persingkat sedikit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih dulu barang yang dikembalikan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis ulang tahun sebagai tanggal-bulan, misalnya 17-08.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Field} antara 1 dan {limit} hari.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tingkat pertama harus mulai dari Rp0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis alamat printer seperti 192.168.1.50 atau 192.168.1.50:9100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Field} hanya huruf, angka, dan tanda hubung, misalnya PS-ADA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada uang pecahan {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masa berlaku poin antara 0 dan 120 bulan; 0 berarti tidak pernah hangus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengali poin antara 0 dan 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi {field} dulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jangan simpan nomor kartu: tulis empat angka terakhir atau kode persetujuan saja.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal akhir tidak boleh sebelum tanggal mulai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Field} tidak boleh sebelum hari ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Field} tidak boleh kurang dari nol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi persen antara 1 dan {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Field} antara 1 dan {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Field} antara 1 dan {limit} poin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Field} antara Rp1 dan Rp{limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urutan tingkat tidak runtut: susun ulang dari bawah.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batas belanja tiap tingkat harus lebih tinggi daripada tingkat di bawahnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi {field} dengan angka bulat saja.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi {field} dengan angka saja, misalnya 25.000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Field} ini tidak bisa dipakai: periksa lagi.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message>
        <source>Data di {place} tidak bisa dipakai: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alamat data {place} tidak dikenal: tulis sqlite:///… atau postgresql://…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada data toko di {place}: pilih berkas yang lain, atau mulai toko baru.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Di {place} sudah ada data: buka data itu, atau pilih tempat lain untuk toko baru.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data di {place} kosong: pulihkan dari cadangan, atau pilih berkas yang lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} milik program lain dan tidak diubah: pilih berkas toko ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas {place} rusak dan tidak diubah: pulihkan dari cadangan terakhir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} sedang dibuka oleh jendela atau program lain: tutup dulu yang lain itu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} tidak boleh ditulis: beri izin tulis pada berkas dan foldernya, atau pilih tempat lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} dibuat oleh program yang lebih baru: pasang versi terbaru program ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Susunan data {place} tidak dikenal: pakai versi program yang membuatnya, atau pulihkan cadangan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ruang simpan sudah penuh dan perubahan terakhir dibatalkan: kosongkan ruang, lalu ulangi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server data {place} tidak menjawab: periksa jaringan dan nyalakan server, lalu ulangi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bagian program untuk {place} belum terpasang: pasang tambahan postgres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mesin data {place} versi {version} terlalu lama: perlu versi {needed} atau lebih baru.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadangan {place} gagal dibuat; cadangan lama tetap utuh. Periksa ruang simpan, lalu ulangi.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trade</name>
    <message>
        <source>Ini belum bisa dilakukan: periksa isiannya, lalu ulangi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data {kind} ini sudah tidak ada: muat ulang daftarnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kode {code} sudah dipakai {name}: pilih kode lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kode batang {barcode} sudah dipakai {name}: periksa lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} sedang tidak dijual: keluarkan dari keranjang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keranjang masih kosong: pilih barang dulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harga {name} sekarang Rp{now}, tadinya Rp{was}: sebutkan harga baru, lalu bayar lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pembayaran masih kurang Rp{missing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pembayaran bukan tunai kelebihan Rp{excess}: kurangi jumlahnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keranjang ini sudah dibayar sebagai struk {number}: mulai keranjang baru.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masih ada {count} keranjang yang ditahan: selesaikan, hapus, atau serahkan ke giliran berikutnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} sudah berupa pengembalian dan tidak bisa dikembalikan lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} tinggal {left} yang bisa dikembalikan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laci {till} belum dibuka: buka giliran dulu di menu Laci.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laci {till} sudah dibuka oleh {opened_by}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hitung dulu uang di laci, baru giliran bisa ditutup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor ini milik anggota {name} ({card_no}): pakai keanggotaan itu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ini bukan nomor kartu anggota: pindai atau ketik lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanyakan persetujuannya dulu: tanpa persetujuan, data tidak boleh disimpan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perlu {needed} poin, sedangkan saldonya {balance}: pilih hadiah lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saldo anggota kurang {debt} poin: hadiah bisa dipakai setelah saldonya kembali positif.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih anggotanya dulu, baru hadiah bisa dipakai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada ketentuan program poin untuk {day}: pemilik mengaturnya di Pengaturan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum benar. Tinggal {tries_left} kali lagi sebelum dikunci sebentar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terlalu banyak salah. Coba lagi pukul {until}, atau minta pemilik membukanya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} sudah tidak bekerja di sini: pilih orang lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudah ada yang bernama {name}: tambahkan nama keluarga atau panggilan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toko ini sudah punya pemilik: masuk sebagai pemilik itu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} satu-satunya pemilik: jadikan orang lain pemilik dulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} belum punya PIN atau kata sandi untuk peran ini: buatkan dulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peran Anda sudah diganti menjadi {role}: masuk lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persetujuan harus dari orang lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} tidak boleh {right}: minta orang yang berwenang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untuk {right} perlu persetujuan orang kedua.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi nomor telepon dulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis nomor telepon dengan angka saja, misalnya 0812-3456-7890.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor ini belum lengkap: tulis 10 sampai 13 angka.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor ini terlalu panjang: periksa angkanya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mulai nomor dengan 08, atau dengan + dan kode negara.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor seperti ini tidak ada: periksa angkanya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN harus tepat 6 angka.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angka berurutan mudah ditebak: pilih yang lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angka atau huruf berulang mudah ditebak: pilih yang lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal mudah ditebak: pilih angka lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kata sandi paling sedikit 8 huruf atau angka.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kata sandi paling panjang 128 huruf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kata sandi ini terlalu sering dipakai orang: pilih yang lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reward} sudah tidak ditawarkan: pilih hadiah lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reward} belum mulai berlaku.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reward} sudah lewat masa berlakunya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reward} berlaku untuk belanja mulai Rp{limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reward} paling banyak {limit} kali per anggota, dan sudah terpakai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reward} paling banyak {limit} kali, dan sudah habis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reward} paling banyak {limit} kali dalam satu belanja.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reward}: masukkan dulu barangnya ke keranjang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reward} tidak terpakai: belanja ini sudah tidak perlu dibayar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reward}: isi dulu berapa poin yang dipakai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reward} tidak bisa dipakai sekarang.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Kasir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pelayan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layanan pelanggan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manajer operasional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pemilik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>melayani penjualan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memberi potongan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memberi potongan besar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mengembalikan uang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mengembalikan uang dalam jumlah besar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>membuka dan menutup laci</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>menambah atau mengambil uang laci</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mendaftarkan anggota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>melihat data anggota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>melihat nomor telepon lengkap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memperbaiki data anggota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mengubah barang dan harga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mengubah program poin dan hadiah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mengubah pengaturan toko</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mengatur orang dan PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>melihat laporan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mencetak laporan poin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memasukkan data dari berkas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>membuat cadangan data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>melihat catatan kejadian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>barang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keranjang yang ditahan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>struk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>giliran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ketentuan program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hadiah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anggota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
