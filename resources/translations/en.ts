<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="id">
<context>
    <name>AboutField</name>
    <message>
        <source>Nomor struk, nama, HP, kartu, atau nomor mitra</source>
        <translation>Receipt number, name, phone, card, or partner number</translation>
    </message>
    <message>
        <source>Yang ditemukan</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Lepas</source>
        <translation>Take off</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nomor HP</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Barang di struk</source>
        <translation>Item on the receipt</translation>
    </message>
    <message>
        <source>HP</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Seluruh struk</source>
        <translation>The whole receipt</translation>
    </message>
</context>
<context>
    <name>AboutTab</name>
    <message>
        <source>Mau kabar promosi lewat WhatsApp</source>
        <translation>Wants offers by WhatsApp</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Data anggota</source>
        <translation>About the member</translation>
    </message>
    <message>
        <source>Persetujuan</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>belum diisi</source>
        <translation>not given</translation>
    </message>
    <message>
        <source>Nomor kartu</source>
        <translation>Card number</translation>
    </message>
    <message>
        <source>Nomor HP</source>
        <translation>Phone number</translation>
    </message>
    <message>
        <source>dihapus</source>
        <translation>deleted</translation>
    </message>
    <message>
        <source>Ulang tahun</source>
        <translation>Birthday</translation>
    </message>
    <message>
        <source>Bergabung</source>
        <translation>Joined</translation>
    </message>
    <message>
        <source>Nomor di sistem lama</source>
        <translation>Number in the former system</translation>
    </message>
    <message>
        <source>Belum ada catatan.</source>
        <translation>No note yet.</translation>
    </message>
    <message>
        <source>Tidak dipilih saat mendaftar. Nyalakan hanya bila diminta.</source>
        <translation>Not chosen when joining. Switch on only when asked to.</translation>
    </message>
    <message>
        <source>Ya, sejak {day}.</source>
        <translation>Yes, since {day}.</translation>
    </message>
    <message>
        <source>Tidak, sejak {day}.</source>
        <translation>No, since {day}.</translation>
    </message>
    <message>
        <source>Ikut program poin</source>
        <translation>Joined the programme</translation>
    </message>
    <message>
        <source>Berhenti ikut</source>
        <translation>Left the programme</translation>
    </message>
    <message>
        <source>Promosi: ya</source>
        <translation>Offers: yes</translation>
    </message>
    <message>
        <source>Promosi: tidak</source>
        <translation>Offers: no</translation>
    </message>
    <message>
        <source>{day}, ditanya {name}</source>
        <translation>{day}, asked by {name}</translation>
    </message>
    <message>
        <source>Naskahnya</source>
        <translation>Wording</translation>
    </message>
    <message>
        <source>di kertas lama</source>
        <translation>on old paper</translation>
    </message>
    <message>
        <source>Ketentuan</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>Alamat</source>
        <translation>Addresses</translation>
    </message>
    <message>
        <source>Yang bisa dihubungi</source>
        <translation>Contact people</translation>
    </message>
    <message>
        <source>Data mitra</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Ketentuan dari waktu ke waktu</source>
        <translation>Terms over time</translation>
    </message>
    <message>
        <source>Nomor mitra</source>
        <translation>Partner number</translation>
    </message>
    <message>
        <source>Diurus oleh</source>
        <translation>Looked after by</translation>
    </message>
    <message>
        <source>Mitra sejak</source>
        <translation>Partner since</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Berlaku mulai</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>Tingkat</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>Batas</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>ketentuan awal</source>
        <translation>first terms</translation>
    </message>
</context>
<context>
    <name>AccountDeedsSheet</name>
    <message>
        <source>Yang bisa dilakukan</source>
        <translation>What can be done</translation>
    </message>
    <message>
        <source>Retur barang</source>
        <translation>Return goods</translation>
    </message>
    <message>
        <source>Barang kembali menjadi nota kredit, dengan harga fakturnya</source>
        <translation>Returned goods become a credit note, at their invoice&apos;s prices</translation>
    </message>
    <message>
        <source>Hapus buku</source>
        <translation>Write off</translation>
    </message>
    <message>
        <source>Tagihan yang tidak akan dibayar lagi; pemilik menyetujui</source>
        <translation>What will not be paid any more; the owner approves</translation>
    </message>
    <message>
        <source>Bayar kembali kredit</source>
        <translation>Pay credit back</translation>
    </message>
    <message>
        <source>Kelebihan bayar dikembalikan ke mitra</source>
        <translation>What was paid too much goes back to the partner</translation>
    </message>
    <message>
        <source>Pindahkan pembayaran</source>
        <translation>Move a payment</translation>
    </message>
    <message>
        <source>Uang yang melunasi satu tagihan dipakai untuk tagihan lain</source>
        <translation>Money that settled one invoice is used for another</translation>
    </message>
</context>
<context>
    <name>AccountPart</name>
    <message>
        <source>Faktur</source>
        <translation>Invoice</translation>
    </message>
    <message>
        <source>Surat jalan</source>
        <translation>Delivery note</translation>
    </message>
    <message>
        <source>Nota kredit</source>
        <translation>Credit note</translation>
    </message>
    <message>
        <source>Kuitansi</source>
        <translation>Payment receipt</translation>
    </message>
</context>
<context>
    <name>AccountSheets</name>
    <message>
        <source>{amount} diterima.</source>
        <translation>{amount} received.</translation>
    </message>
    <message>
        <source>Untuk {numbers}.</source>
        <translation>For {numbers}.</translation>
    </message>
    <message>
        <source>{amount} jadi kredit.</source>
        <translation>{amount} stays as credit.</translation>
    </message>
    <message>
        <source>Kuitansi {number} belum tersimpan: buat lagi lewat Surat.</source>
        <translation>Receipt {number} is not saved yet: make it again under Papers.</translation>
    </message>
    <message>
        <source>Tagihan sudah dihapus buku.</source>
        <translation>The invoice has been written off.</translation>
    </message>
    <message>
        <source>Kredit sudah dibayar kembali.</source>
        <translation>The credit has been paid back.</translation>
    </message>
    <message>
        <source>Pembayaran sudah dipindahkan.</source>
        <translation>The payment has been moved.</translation>
    </message>
    <message>
        <source>Barang sudah kembali; nota kreditnya ada di Surat.</source>
        <translation>The goods are back; the credit note is under Papers.</translation>
    </message>
</context>
<context>
    <name>AccountTab</name>
    <message>
        <source>Terima pembayaran</source>
        <translation>Take payment</translation>
    </message>
    <message>
        <source>Surat</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Lainnya</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Tagihan terbuka</source>
        <translation>Open invoices</translation>
    </message>
    <message>
        <source>Semua catatan</source>
        <translation>All entries</translation>
    </message>
    <message>
        <source>Yang ditampilkan</source>
        <translation>What is shown</translation>
    </message>
    <message>
        <source>Tidak ada tagihan terbuka. Semua lunas.</source>
        <translation>No open invoices. All is paid.</translation>
    </message>
    <message>
        <source>Belum ada catatan. Faktur pertama muncul setelah penjualan.</source>
        <translation>No entries yet. The first invoice appears after a sale.</translation>
    </message>
    <message>
        <source>Rekening</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>belum tempo</source>
        <translation>not due</translation>
    </message>
    <message>
        <source>Nomor</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Jatuh tempo</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Jumlah</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Sisa</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Peristiwa</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Saldo</source>
        <translation>Balance</translation>
    </message>
</context>
<context>
    <name>AdjustSheet</name>
    <message>
        <source>Ubah poin</source>
        <translation>Change points</translation>
    </message>
    <message>
        <source>Arah</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Tambah poin</source>
        <translation>Give points</translation>
    </message>
    <message>
        <source>Kurangi poin</source>
        <translation>Take points</translation>
    </message>
    <message>
        <source>misalnya antre terlalu lama</source>
        <translation>for example waited too long</translation>
    </message>
    <message>
        <source>Berapa poin</source>
        <translation>How many points</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Tampil di catatan poin dan tersimpan selamanya: jangan tulis nama atau nomor HP.</source>
        <translation>Shown in the ledger and kept for good: write no name or phone number.</translation>
    </message>
    <message>
        <source>Perlu persetujuan orang kedua.</source>
        <translation>Needs a second person&apos;s approval.</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>{name}: saldo {n} poin</source>
        <translation>{name}: balance {n} points</translation>
    </message>
    <message>
        <source>Tambah {n} poin</source>
        <translation>Give {n} points</translation>
    </message>
    <message>
        <source>Kurangi {n} poin</source>
        <translation>Take {n} points</translation>
    </message>
    <message>
        <source>Isi dulu berapa poin; di sini tampil apa jadinya.</source>
        <translation>Type how many points; what comes of it is shown here.</translation>
    </message>
    <message>
        <source>Saldonya {n} poin: lebih dari itu tidak bisa dikurangi.</source>
        <translation>The balance is {n} points: no more than that can be taken.</translation>
    </message>
    <message>
        <source>Saldo menjadi {n} poin.</source>
        <translation>The balance becomes {n} points.</translation>
    </message>
    <message>
        <source>Poin tambahan berlaku sampai {day}.</source>
        <translation>The points given are good until {day}.</translation>
    </message>
</context>
<context>
    <name>AgeingBar</name>
    <message>
        <source>Umur utang</source>
        <translation>Age of the debt</translation>
    </message>
    <message>
        <source>belum tempo</source>
        <translation>not due</translation>
    </message>
    <message>
        <source>lewat 1–7 hari</source>
        <translation>1–7 days late</translation>
    </message>
    <message>
        <source>8–14 hari</source>
        <translation>8–14 days</translation>
    </message>
    <message>
        <source>15–30 hari</source>
        <translation>15–30 days</translation>
    </message>
    <message>
        <source>di atas 30 hari</source>
        <translation>over 30 days</translation>
    </message>
</context>
<context>
    <name>AgendaSheet</name>
    <message>
        <source>Kunjungan hari ini</source>
        <translation>Today&apos;s visits</translation>
    </message>
    <message>
        <source>Tidak ada kunjungan atau telepon untuk hari ini.</source>
        <translation>No visits or calls today.</translation>
    </message>
    <message>
        <source>Lihat anggota</source>
        <translation>See the member</translation>
    </message>
    <message>
        <source>hari ini</source>
        <translation>today</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Cara</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Anggota</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Nomor HP</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Tujuan</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Oleh</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>AmountSheet</name>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>AnswerSheet</name>
    <message>
        <source>Catat jawaban</source>
        <translation>Add answer</translation>
    </message>
    <message>
        <source>Dijawab lewat</source>
        <translation>Answered by</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Kertas</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Nomor struk</source>
        <translation>Receipt number</translation>
    </message>
    <message>
        <source>Jawaban</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Angkanya saja, seperti yang ditulis pelanggan. Setiap struk sekali.</source>
        <translation>Only the number, as the customer wrote it. Once per receipt.</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Untuk jawaban atas pertanyaan di struk yang masuk lewat chat atau kertas.</source>
        <translation>For answers to a receipt&apos;s question that come by chat or on paper.</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Cadangan {time}</source>
        <translation>Backup {time}</translation>
    </message>
    <message>
        <source>Data toko belum bisa dibuka</source>
        <translation>The shop’s data cannot be opened yet</translation>
    </message>
</context>
<context>
    <name>ApprovalSheet</name>
    <message>
        <source>Perlu persetujuan</source>
        <translation>Approval needed</translation>
    </message>
    <message>
        <source>Setujui</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Orang lain</source>
        <translation>Somebody else</translation>
    </message>
    <message>
        <source>Tidak ada orang lain yang berwenang. Minta pemilik menambahkannya.</source>
        <translation>Nobody else has this right. Ask the owner to add somebody.</translation>
    </message>
    <message>
        <source>Untuk {deed} ({amount}) perlu PIN orang kedua yang berwenang.</source>
        <translation>To {deed} ({amount}), a second person with that right enters their PIN.</translation>
    </message>
    <message>
        <source>Untuk {deed} perlu PIN orang kedua yang berwenang.</source>
        <translation>To {deed}, a second person with that right enters their PIN.</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>AtWork</name>
    <message>
        <source>Periksa poinnya</source>
        <translation>Look at the points</translation>
    </message>
</context>
<context>
    <name>BackupView</name>
    <message>
        <source>Buat cadangan sekarang</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Membuat cadangan</source>
        <translation>Backing up</translation>
    </message>
    <message>
        <source>Cadangan</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Dibuat</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Berkas</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Ukuran</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Belum ada cadangan. Buat yang pertama sekarang.</source>
        <translation>No backup yet. Make the first one now.</translation>
    </message>
    <message>
        <source>Tersimpan di {folder}, setiap jam selama toko buka.</source>
        <translation>Kept in {folder}, every hour while the shop is open.</translation>
    </message>
    <message>
        <source>Cadangan selesai dan sudah diperiksa.</source>
        <translation>The backup is made and checked.</translation>
    </message>
    <message>
        <source>Dihentikan. Cadangan yang lama tetap ada.</source>
        <translation>Stopped. The earlier backups are still there.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Tutup pesan</source>
        <translation>Close message</translation>
    </message>
</context>
<context>
    <name>BasketPanel</name>
    <message>
        <source>Keranjang</source>
        <translation>Basket</translation>
    </message>
    <message>
        <source>Kode di keranjang ini: sentuh untuk melepas</source>
        <translation>Codes in this basket: touch to take off</translation>
    </message>
    <message>
        <source>Bayar</source>
        <translation>Pay</translation>
    </message>
    <message>
        <source>Batalkan seluruh keranjang</source>
        <translation>Cancel the whole basket</translation>
    </message>
    <message>
        <source>Potongan</source>
        <translation>Discount</translation>
    </message>
    <message>
        <source>Hadiah</source>
        <translation>Rewards</translation>
    </message>
    <message>
        <source>Tahan</source>
        <translation>Park</translation>
    </message>
    <message>
        <source>Keranjang masih kosong. Pindai barang, ketik namanya, atau sentuh di daftar.</source>
        <translation>The basket is empty. Scan an item, type its name, or touch it in the list.</translation>
    </message>
    <message>
        <source>{lines} baris, {pieces} buah</source>
        <translation>Lines: {lines} · pieces: {pieces}</translation>
    </message>
    <message>
        <source>Bayar {total}</source>
        <translation>Pay {total}</translation>
    </message>
</context>
<context>
    <name>BatchPanel</name>
    <message>
        <source>Untuk siapa</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Berkas</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Satu per anggota</source>
        <translation>One per member</translation>
    </message>
    <message>
        <source>Buat rekap</source>
        <translation>Make statements</translation>
    </message>
    <message>
        <source>Membuat rekap poin</source>
        <translation>Making statements</translation>
    </message>
    <message>
        <source>Satu halaman A4 untuk tiap anggota: saldo awal, poin didapat, dipakai, hangus, dan saldo akhir. Kasir tetap bisa melayani selama rekap dibuat, dan boleh dihentikan kapan saja.</source>
        <translation>One A4 page for each member: opening balance, points earned, spent and expired, and closing balance. The till keeps selling meanwhile, and this can be stopped at any time.</translation>
    </message>
    <message>
        <source>Punya poin</source>
        <translation>With points</translation>
    </message>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Segera hangus</source>
        <translation>Ending soon</translation>
    </message>
    <message>
        <source>Punya poin: poinnya bergerak pada bulan itu, atau masih bersaldo. Segera hangus: ada poin yang berakhir dalam {n} hari dari hari ini.</source>
        <translation>With points: points moved in that month, or a balance was left. Ending soon: some points end within {n} days from today.</translation>
    </message>
    <message>
        <source>Rekap poin bulanan</source>
        <translation>Monthly points statements</translation>
    </message>
    <message>
        <source>Bulan</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>membaca poin anggota …</source>
        <translation>reading the members’ points …</translation>
    </message>
    <message>
        <source>{n} rekap selesai dibuat.</source>
        <translation>Statements made: {n}.</translation>
    </message>
    <message>
        <source>Pada bulan itu belum ada anggota yang punya poin.</source>
        <translation>No member had points in that month.</translation>
    </message>
</context>
<context>
    <name>BeginView</name>
    <message>
        <source>Toko</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>Pemilik</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Bahasa</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Buka toko</source>
        <translation>Open the shop</translation>
    </message>
    <message>
        <source>Membuka toko…</source>
        <translation>Opening the shop…</translation>
    </message>
    <message>
        <source>Selamat datang</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Empat langkah, lalu toko bisa dibuka.</source>
        <translation>Four steps, then the shop can open.</translation>
    </message>
    <message>
        <source>Siapa pemiliknya?</source>
        <translation>Who is the owner?</translation>
    </message>
    <message>
        <source>Pemilik mengatur harga, orang, dan data. Simpan kata sandinya baik-baik.</source>
        <translation>The owner sets prices, people and data. Keep the password safe.</translation>
    </message>
    <message>
        <source>Printer struk</source>
        <translation>Receipt printer</translation>
    </message>
    <message>
        <source>Bisa diatur nanti; struk tetap bisa dilihat di layar.</source>
        <translation>Can be set up later; receipts are shown on screen all the same.</translation>
    </message>
    <message>
        <source>Menu awal</source>
        <translation>First menu</translation>
    </message>
    <message>
        <source>Harga dan barang bisa diubah kapan saja.</source>
        <translation>Prices and items can be changed at any time.</translation>
    </message>
</context>
<context>
    <name>BeginWindow</name>
    <message>
        <source>Kasir Pempek</source>
        <translation>Pempek Till</translation>
    </message>
</context>
<context>
    <name>BoardPanel</name>
    <message>
        <source>Cari nomor, nama, struk, barang</source>
        <translation>Find a number, name, receipt, item</translation>
    </message>
    <message>
        <source>Yang ditampilkan</source>
        <translation>What is shown</translation>
    </message>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Milik saya</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Dieskalasi</source>
        <translation>Escalated</translation>
    </message>
    <message>
        <source>Belum ada keluhan. Kalau ada pelanggan yang kecewa, catat di sini: jenisnya dan satu kalimat sudah cukup.</source>
        <translation>No complaints yet. If a customer is let down, write it down here: what kind it is and one sentence are enough.</translation>
    </message>
    <message>
        <source>Catat keluhan</source>
        <translation>Log a complaint</translation>
    </message>
    <message>
        <source>Tidak ada keluhan yang cocok.</source>
        <translation>No complaint matches.</translation>
    </message>
    <message>
        <source>Semua {n}</source>
        <translation>All {n}</translation>
    </message>
    <message>
        <source>Milik saya {n}</source>
        <translation>Mine {n}</translation>
    </message>
    <message>
        <source>Dieskalasi {n}</source>
        <translation>Escalated {n}</translation>
    </message>
</context>
<context>
    <name>CareView</name>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Janji keluhan</source>
        <translation>Complaint promises</translation>
    </message>
    <message>
        <source>Jenis keluhan</source>
        <translation>Kind of complaint</translation>
    </message>
    <message>
        <source>Keamanan pangan: jawaban pertama (menit)</source>
        <translation>Food safety: first answer (minutes)</translation>
    </message>
    <message>
        <source>Dihitung dalam jam buka, apa pun jenisnya.</source>
        <translation>Counted in opening hours, whatever the kind.</translation>
    </message>
    <message>
        <source>Janji sekarang</source>
        <translation>The promise now</translation>
    </message>
    <message>
        <source>Jam buka</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>Beberapa jam dipisah koma: 8–12, 13.30–21. Kosong berarti tutup.</source>
        <translation>Several spans are set apart by commas: 8–12, 13.30–21. Empty means closed.</translation>
    </message>
    <message>
        <source>Hari libur</source>
        <translation>Days closed</translation>
    </message>
    <message>
        <source>Waktu keluhan tidak berjalan pada hari libur.</source>
        <translation>The clock of a complaint stands on these days.</translation>
    </message>
    <message>
        <source>Jam khusus</source>
        <translation>Special hours</translation>
    </message>
    <message>
        <source>Menggantikan jam buka selama tanggalnya, misalnya bulan Ramadan.</source>
        <translation>They take the place of the opening hours for these dates, as in Ramadan.</translation>
    </message>
    <message>
        <source>Janji per jenis</source>
        <translation>Promises by kind</translation>
    </message>
    <message>
        <source>Tawaran dan selesai dihitung dalam hari kerja.</source>
        <translation>Offer and end are counted in working days.</translation>
    </message>
    <message>
        <source>Batas ganti rugi</source>
        <translation>Limits of compensation</translation>
    </message>
    <message>
        <source>Di atas batas ini orang kedua harus menyetujui.</source>
        <translation>Above the limit a second person has to agree.</translation>
    </message>
    <message>
        <source>Belum tersimpan: perbaiki dulu isian yang ditandai.</source>
        <translation>Not saved yet: put the marked fields right first.</translation>
    </message>
    <message>
        <source>Tersimpan. Berlaku mulai hari ini.</source>
        <translation>Saved. Valid from today.</translation>
    </message>
</context>
<context>
    <name>ChangeSheet</name>
    <message>
        <source>Ubah jenis atau tingkat</source>
        <translation>Change kind or severity</translation>
    </message>
    <message>
        <source>Ubah</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Mengapa diubah</source>
        <translation>Why it is changed</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Tingkat keluhan</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Janji yang belum ditepati dihitung ulang dari awal.</source>
        <translation>Promises not kept yet are counted anew from the start.</translation>
    </message>
</context>
<context>
    <name>CheckView</name>
    <message>
        <source>Periksa sekarang</source>
        <translation>Check now</translation>
    </message>
    <message>
        <source>Memeriksa apakah poin, struk, laci, dan catatan kejadian saling cocok.</source>
        <translation>Checks that points, receipts, drawers and the record of events agree.</translation>
    </message>
    <message>
        <source>Memeriksa data</source>
        <translation>Checking the data</translation>
    </message>
    <message>
        <source>Hasil pemeriksaan</source>
        <translation>Results of the check</translation>
    </message>
    <message>
        <source>Yang diperiksa</source>
        <translation>What is checked</translation>
    </message>
    <message>
        <source>Hasil</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Belum diperiksa sejak program dibuka.</source>
        <translation>Not checked since the program was opened.</translation>
    </message>
    <message>
        <source>{n} hal tidak cocok: catat dan hubungi yang memasang program.</source>
        <translation>Not in order: {n}. Write it down and call whoever installed the program.</translation>
    </message>
    <message>
        <source>Semua cocok.</source>
        <translation>Everything agrees.</translation>
    </message>
    <message>
        <source>Dihentikan.</source>
        <translation>Stopped.</translation>
    </message>
    <message>
        <source>tidak cocok: {case}</source>
        <translation>not in order: {case}</translation>
    </message>
    <message>
        <source>cocok</source>
        <translation>in order</translation>
    </message>
    <message>
        <source>Semua tabel utuh dan bisa dibaca</source>
        <translation>All tables are whole and can be read</translation>
    </message>
    <message>
        <source>Saldo anggota = jumlah buku poinnya</source>
        <translation>Member balance = sum of their points ledger</translation>
    </message>
    <message>
        <source>Sisa poin per masa berlaku = saldo</source>
        <translation>Points left by expiry date = balance</translation>
    </message>
    <message>
        <source>Sisa poin = poin masuk − poin keluar</source>
        <translation>Points left = points in − points out</translation>
    </message>
    <message>
        <source>Jumlah baris = total struk</source>
        <translation>Sum of lines = receipt total</translation>
    </message>
    <message>
        <source>Jumlah pembayaran = yang harus dibayar</source>
        <translation>Sum of payments = amount due</translation>
    </message>
    <message>
        <source>Potongan dan hadiah = pengurangan di struk</source>
        <translation>Discounts and rewards = taken off on the receipt</translation>
    </message>
    <message>
        <source>Poin di struk = poin di buku</source>
        <translation>Points on receipts = points in the ledger</translation>
    </message>
    <message>
        <source>Bagian potongan per baris pas jumlahnya</source>
        <translation>Parts of reductions by line add up</translation>
    </message>
    <message>
        <source>Voucher dipakai sekali, atau bebas lagi</source>
        <translation>Vouchers are used once, or free again</translation>
    </message>
    <message>
        <source>Uang tunai struk masuk ke laci gilirannya</source>
        <translation>Cash of receipts goes into their shift’s drawer</translation>
    </message>
    <message>
        <source>Giliran yang ditutup cocok hitungannya</source>
        <translation>Closed shifts add up</translation>
    </message>
    <message>
        <source>Yang kembali tidak lebih dari yang dijual</source>
        <translation>No more comes back than was sold</translation>
    </message>
    <message>
        <source>Nomor struk urut tanpa lubang</source>
        <translation>Receipt numbers run without a gap</translation>
    </message>
    <message>
        <source>Nomor anggota urut tanpa lubang</source>
        <translation>Member numbers run without a gap</translation>
    </message>
    <message>
        <source>Saldo mitra = jumlah bukunya = yang masih terbuka</source>
        <translation>A partner&apos;s balance = their ledger&apos;s sum = what is open</translation>
    </message>
    <message>
        <source>Sisa tagihan mitra = tagihan − pelunasan</source>
        <translation>What is open of a partner&apos;s claim = the claim − what settled it</translation>
    </message>
    <message>
        <source>Setiap penjualan mitra punya satu faktur</source>
        <translation>Every partner&apos;s sale has one invoice</translation>
    </message>
    <message>
        <source>Uang tunai mitra masuk ke laci</source>
        <translation>Partners&apos; cash went into a drawer</translation>
    </message>
    <message>
        <source>Nomor faktur dan surat urut tanpa lubang</source>
        <translation>Numbers of invoices and papers run without a gap</translation>
    </message>
    <message>
        <source>Poin mitra sama dengan catatannya</source>
        <translation>Partners&apos; points are their ledgers&apos; sums</translation>
    </message>
    <message>
        <source>Nomor keluhan urut tanpa lubang</source>
        <translation>Complaint numbers have no gap</translation>
    </message>
    <message>
        <source>Keluhan cocok dengan riwayatnya</source>
        <translation>Complaints match their history</translation>
    </message>
    <message>
        <source>Ganti rugi keluhan tercatat di buku asalnya</source>
        <translation>Compensation is in the books it came from</translation>
    </message>
    <message>
        <source>Semua dikerjakan oleh orang toko ini</source>
        <translation>Everything was done by people of this shop</translation>
    </message>
    <message>
        <source>Setiap anggota aktif bisa ditemukan dari kartunya</source>
        <translation>Every active member is found by their card</translation>
    </message>
    <message>
        <source>Poin penjualan = barisnya menurut aturan hari itu</source>
        <translation>Points of a sale = its lines by the terms of that day</translation>
    </message>
    <message>
        <source>Catatan kejadian utuh, tidak ada yang diubah</source>
        <translation>The record of events is whole and unchanged</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>Geser ke kiri</source>
        <translation>Scroll left</translation>
    </message>
    <message>
        <source>Geser ke kanan</source>
        <translation>Scroll right</translation>
    </message>
</context>
<context>
    <name>ClosedSheet</name>
    <message>
        <source>Giliran ditutup</source>
        <translation>Shift closed</translation>
    </message>
    <message>
        <source>Lihat halaman harian</source>
        <translation>See the day’s page</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Ditutup oleh {name}. {note}</source>
        <translation>Closed by {name}. {note}</translation>
    </message>
</context>
<context>
    <name>ClosedView</name>
    <message>
        <source>Modal di laci</source>
        <translation>Float in the drawer</translation>
    </message>
    <message>
        <source>Buka giliran</source>
        <translation>Open shift</translation>
    </message>
    <message>
        <source>Buka giliran dulu</source>
        <translation>Open a shift first</translation>
    </message>
    <message>
        <source>Hitung uang di laci, tulis jumlahnya, lalu mulai berjualan.</source>
        <translation>Count the drawer, type the sum, then start selling.</translation>
    </message>
    <message>
        <source>Giliran terakhir meninggalkan {amount} di laci.</source>
        <translation>The last shift left {amount} in the drawer.</translation>
    </message>
    <message>
        <source>Tulis dulu uang di laci; kalau kosong, tulis 0.</source>
        <translation>Type what is in the drawer first; 0 if it is empty.</translation>
    </message>
</context>
<context>
    <name>CollectSheet</name>
    <message>
        <source>Tagihan hari ini</source>
        <translation>To collect today</translation>
    </message>
    <message>
        <source>Yang perlu dihubungi</source>
        <translation>Whom to ask</translation>
    </message>
    <message>
        <source>Tidak ada yang perlu ditagih hari ini.</source>
        <translation>Nobody needs to be asked today.</translation>
    </message>
    <message>
        <source>Rekening</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Lewati</source>
        <translation>Pass over</translation>
    </message>
    <message>
        <source>Catat janji</source>
        <translation>Note promise</translation>
    </message>
    <message>
        <source>Buka pesan WhatsApp</source>
        <translation>Open WhatsApp message</translation>
    </message>
    <message>
        <source>Yang bisa dikatakan</source>
        <translation>What to say</translation>
    </message>
    <message>
        <source>Mitra</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Mengapa</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Jumlah</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Terlambat</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Janji</source>
        <translation>Promise</translation>
    </message>
    <message>
        <source>Hari ini</source>
        <translation>Today</translation>
    </message>
</context>
<context>
    <name>ComplaintsTab</name>
    <message>
        <source>Catat keluhan</source>
        <translation>Log a complaint</translation>
    </message>
    <message>
        <source>Mitra ini belum pernah mengeluh.</source>
        <translation>This partner has never complained.</translation>
    </message>
    <message>
        <source>Keluhan</source>
        <translation>Complaints</translation>
    </message>
</context>
<context>
    <name>ComplaintsView</name>
    <message>
        <source>Bagian</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Papan</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Pemulihan</source>
        <translation>Recovery</translation>
    </message>
    <message>
        <source>Simpan tabel (F12)</source>
        <translation>Save a table (F12)</translation>
    </message>
    <message>
        <source>Simpan tabel</source>
        <translation>Save a table</translation>
    </message>
    <message>
        <source>Catat keluhan</source>
        <translation>Log a complaint</translation>
    </message>
    <message>
        <source>Keluhan</source>
        <translation>Complaints</translation>
    </message>
    <message>
        <source>{n} terbuka</source>
        <translation>{n} open</translation>
    </message>
</context>
<context>
    <name>ConsignmentTab</name>
    <message>
        <source>Titipkan barang</source>
        <translation>Leave goods</translation>
    </message>
    <message>
        <source>Hitung titipan</source>
        <translation>Count the goods</translation>
    </message>
    <message>
        <source>Tidak ada barang yang sedang dititipkan di mitra ini.</source>
        <translation>No goods are left with this partner now.</translation>
    </message>
    <message>
        <source>Barang titipan</source>
        <translation>Goods left</translation>
    </message>
    <message>
        <source>Catatan titip jual</source>
        <translation>Consignment notes</translation>
    </message>
    <message>
        <source>Belum ada catatan titip jual.</source>
        <translation>No consignment notes yet.</translation>
    </message>
    <message>
        <source>Di toko mitra</source>
        <translation>In the partner&apos;s shop</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>{number}: barang senilai {amount} dititipkan.</source>
        <translation>{number}: goods worth {amount} are left.</translation>
    </message>
    <message>
        <source>{number}: yang terjual, {amount}, sudah ditagih.</source>
        <translation>{number}: what was sold, {amount}, is billed.</translation>
    </message>
    <message>
        <source>{number}: tidak ada yang terjual.</source>
        <translation>{number}: nothing was sold.</translation>
    </message>
    <message>
        <source>Barang</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Dititip sejak</source>
        <translation>Left since</translation>
    </message>
    <message>
        <source>Harga</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Jumlah</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Nilai</source>
        <translation>Worth</translation>
    </message>
    <message>
        <source>Dititipkan</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Dihitung</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Nomor</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Kejadian</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Isi</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>terjual {n} {name}</source>
        <translation>{n} {name} sold</translation>
    </message>
    <message>
        <source>ditarik {n} {name}</source>
        <translation>{n} {name} taken back</translation>
    </message>
    <message>
        <source>kedaluwarsa {n} {name}</source>
        <translation>{n} {name} expired</translation>
    </message>
    <message>
        <source>semua masih di rak</source>
        <translation>everything is still on the shelf</translation>
    </message>
</context>
<context>
    <name>CorrectSheet</name>
    <message>
        <source>Perbaiki data anggota</source>
        <translation>Edit member details</translation>
    </message>
    <message>
        <source>tgl-bln, misalnya 17-08</source>
        <translation>day-month, such as 17-08</translation>
    </message>
    <message>
        <source>misalnya alergi udang, suka cuko pedas</source>
        <translation>such as: allergic to prawns, likes hot cuko</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nomor HP</source>
        <translation>Phone number</translation>
    </message>
    <message>
        <source>Ulang tahun (boleh kosong)</source>
        <translation>Birthday (may be empty)</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>CountSheet</name>
    <message>
        <source>Hitung uang di laci</source>
        <translation>Count the drawer</translation>
    </message>
    <message>
        <source>Catatan, misalnya ada uang rusak (boleh kosong)</source>
        <translation>Note, such as: a torn banknote (may be empty)</translation>
    </message>
    <message>
        <source>Tutup giliran</source>
        <translation>Close shift</translation>
    </message>
    <message>
        <source>Hitung tanpa melihat catatan. Selisih ditunjukkan setelah giliran ditutup.</source>
        <translation>Count without looking at the records. The variance is shown once the shift is closed.</translation>
    </message>
    <message>
        <source>Jumlah dihitung</source>
        <translation>Counted so far</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Masih ada {n} keranjang yang ditahan di laci ini. Selesaikan di Kasir, atau serahkan ke giliran berikutnya.</source>
        <translation>Baskets still parked at this till: {n}. Finish them at the counter, or hand them to the next shift.</translation>
    </message>
    <message>
        <source>Serahkan dan tutup</source>
        <translation>Hand over and close</translation>
    </message>
    <message>
        <source>Hitung titipan</source>
        <translation>Count the goods</translation>
    </message>
    <message>
        <source>Catat dan tagih yang terjual</source>
        <translation>Note it and bill what was sold</translation>
    </message>
    <message>
        <source>misalnya dihitung bersama Bu Ani</source>
        <translation>e.g. counted together with Bu Ani</translation>
    </message>
    <message>
        <source>Isi yang masih di rak, yang Anda bawa pulang, dan yang kedaluwarsa. Sisanya dianggap terjual dan ditagih dengan harga saat dititipkan. Barang yang dikosongkan tidak dihitung.</source>
        <translation>Fill in what is still on the shelf, what you take back, and what has expired. The rest counts as sold and is billed at the price of the day it was left. Items left blank are not counted.</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Masih di rak</source>
        <translation>Still on the shelf</translation>
    </message>
    <message>
        <source>Ditarik</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Kedaluwarsa</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Barang</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Titipan</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Terjual</source>
        <translation>Sold</translation>
    </message>
</context>
<context>
    <name>CounterView</name>
    <message>
        <source>Pindai atau ketik nama barang, kode, atau kartu anggota</source>
        <translation>Scan, or type an item’s name, a code or a member’s card</translation>
    </message>
    <message>
        <source>Kelompok barang</source>
        <translation>Categories</translation>
    </message>
    <message>
        <source>Barang</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Anggota yang cocok</source>
        <translation>Matching members</translation>
    </message>
    <message>
        <source>Dilepas dari keranjang. {why}</source>
        <translation>Taken off the basket. {why}</translation>
    </message>
    <message>
        <source>Tidak ada yang cocok. Esc mengosongkan pencarian.</source>
        <translation>Nothing matches. Esc clears the search.</translation>
    </message>
    <message>
        <source>Belum ada barang di sini. Pemilik menambahkannya di Pengaturan.</source>
        <translation>No items here yet. The owner adds them in Settings.</translation>
    </message>
</context>
<context>
    <name>CustomerCard</name>
    <message>
        <source>Mengapa?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>Lepas pelanggan dari belanja ini</source>
        <translation>Take the member off this sale</translation>
    </message>
</context>
<context>
    <name>CustomersPanel</name>
    <message>
        <source>Penilaian</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>Batas tetap</source>
        <translation>Fixed limits</translation>
    </message>
    <message>
        <source>Per seperlima</source>
        <translation>By fifths</translation>
    </message>
    <message>
        <source>Kelompok pelanggan</source>
        <translation>Groups of customers</translation>
    </message>
    <message>
        <source>Pelanggan</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Kelompok</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Kelompok pelanggan baru terlihat mulai 10 anggota yang belanja.</source>
        <translation>Groups of customers are shown once 10 members have bought.</translation>
    </message>
    <message>
        <source>Semua pelanggan</source>
        <translation>All customers</translation>
    </message>
    <message>
        <source>Pilih kelompok untuk melihat orangnya.</source>
        <translation>Choose a group to see its people.</translation>
    </message>
    <message>
        <source>Terakhir: sampai 14, 30, 60, 120 hari. Sering: 2, 3, 6, 12 hari belanja setahun. Belanja: Rp100.000, 250.000, 500.000, 1.000.000 setahun.</source>
        <translation>Last: up to 14, 30, 60, 120 days ago. Often: 2, 3, 6, 12 purchase days a year. Spend: Rp100.000, 250.000, 500.000, 1.000.000 a year.</translation>
    </message>
    <message>
        <source>Nilai 5 untuk seperlima teratas; yang sama besar mendapat nilai sama. Sering dan belanja: setahun terakhir.</source>
        <translation>5 for the top fifth; equals get the same score. Often and spend: of the last year.</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Telepon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Hari lalu</source>
        <translation>Days ago</translation>
    </message>
    <message>
        <source>Kali</source>
        <translation>Times</translation>
    </message>
    <message>
        <source>Setahun</source>
        <translation>One year</translation>
    </message>
</context>
<context>
    <name>DataView</name>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Bagian data</source>
        <translation>Parts of the data</translation>
    </message>
    <message>
        <source>Cadangan</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Ambil dari berkas</source>
        <translation>Import a file</translation>
    </message>
    <message>
        <source>Pemeriksaan</source>
        <translation>Check</translation>
    </message>
</context>
<context>
    <name>DayChooser</name>
    <message>
        <source>Hari</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Hari sebelumnya</source>
        <translation>Day before</translation>
    </message>
    <message>
        <source>Hari berikutnya</source>
        <translation>Day after</translation>
    </message>
    <message>
        <source>Hari ini</source>
        <translation>Today</translation>
    </message>
</context>
<context>
    <name>DayPanel</name>
    <message>
        <source>Giliran</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Tidak ada giliran pada tanggal ini. Pilih tanggal lain di atas.</source>
        <translation>No shift on this date. Choose another above.</translation>
    </message>
    <message>
        <source>Cetak halaman</source>
        <translation>Print page</translation>
    </message>
    <message>
        <source>Simpan PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>Laci</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Oleh</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Jam</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Modal</source>
        <translation>Float</translation>
    </message>
    <message>
        <source>Selisih</source>
        <translation>Variance</translation>
    </message>
    <message>
        <source>{time} – berjalan</source>
        <translation>{time} – running</translation>
    </message>
    <message>
        <source>sesuai</source>
        <translation>in order</translation>
    </message>
    <message>
        <source>Omzet</source>
        <translation>Turnover</translation>
    </message>
    <message>
        <source>Transaksi</source>
        <translation>Sales</translation>
    </message>
    <message>
        <source>Rata-rata</source>
        <translation>Average sale</translation>
    </message>
    <message>
        <source>Belanja anggota</source>
        <translation>Members’ share</translation>
    </message>
    <message>
        <source>Omzet per jam</source>
        <translation>Turnover by hour</translation>
    </message>
    <message>
        <source>Cara bayar</source>
        <translation>Ways to pay</translation>
    </message>
    <message>
        <source>Paling laku</source>
        <translation>Best sellers</translation>
    </message>
    <message>
        <source>Kasir</source>
        <translation>Cashiers</translation>
    </message>
    <message>
        <source>Per jam</source>
        <translation>By hour</translation>
    </message>
    <message>
        <source>Belum ada penjualan hari ini. Angkanya tampil setelah penjualan pertama.</source>
        <translation>Nothing sold today yet. The figures are shown after the first sale.</translation>
    </message>
    <message>
        <source>Tidak ada penjualan pada tanggal ini. Pilih tanggal lain di atas.</source>
        <translation>Nothing was sold on this date. Choose another above.</translation>
    </message>
    <message>
        <source>{weekday} lalu</source>
        <translation>last {weekday}</translation>
    </message>
    <message>
        <source>{weekday} lalu jam segini</source>
        <translation>last {weekday} by this time</translation>
    </message>
    <message>
        <source>{n} buah terjual</source>
        <translation>{n} sold</translation>
    </message>
    <message>
        <source>{n} dari {all} transaksi</source>
        <translation>{n} of {all} sales</translation>
    </message>
    <message>
        <source>{n}× · {amount}</source>
        <translation>{n}× · {amount}</translation>
    </message>
    <message>
        <source>Jenis pesan</source>
        <translation>Kind of message</translation>
    </message>
    <message>
        <source>Pesan hari ini</source>
        <translation>Today&apos;s messages</translation>
    </message>
    <message>
        <source>Semua sudah disapa. Terima kasih!</source>
        <translation>Everybody has been greeted. Thank you!</translation>
    </message>
    <message>
        <source>{done} dari {total}</source>
        <translation>{done} of {total}</translation>
    </message>
    <message>
        <source>Tidak ada pesan hari ini</source>
        <translation>No messages today</translation>
    </message>
    <message>
        <source>Belum · {n}</source>
        <translation>To do · {n}</translation>
    </message>
    <message>
        <source>Selesai · {n}</source>
        <translation>Done · {n}</translation>
    </message>
    <message>
        <source>(sudah dihapus)</source>
        <translation>(deleted)</translation>
    </message>
    <message>
        <source>Draf dibuka pukul {time} oleh {who}.</source>
        <translation>Draft opened at {time} by {who}.</translation>
    </message>
    <message>
        <source>Dilewati pukul {time} oleh {who}.</source>
        <translation>Skipped at {time} by {who}.</translation>
    </message>
</context>
<context>
    <name>DecisionSheet</name>
    <message>
        <source>Putuskan</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>Catat keputusan</source>
        <translation>Note the decision</translation>
    </message>
    <message>
        <source>sebulan lagi</source>
        <translation>in a month</translation>
    </message>
    <message>
        <source>tiga bulan lagi</source>
        <translation>in three months</translation>
    </message>
    <message>
        <source>tidak perlu</source>
        <translation>not needed</translation>
    </message>
    <message>
        <source>misalnya sudah dibicarakan, berjanji melunasi akhir bulan</source>
        <translation>e.g. talked it over, promises to pay by the end of the month</translation>
    </message>
    <message>
        <source>Keputusan</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Tinjau ulang</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>{name} · skor {score} dari 100</source>
        <translation>{name} · score {score} of 100</translation>
    </message>
</context>
<context>
    <name>DecisionsCard</name>
    <message>
        <source>Putuskan</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>Batalkan keputusan</source>
        <translation>Take the decision back</translation>
    </message>
    <message>
        <source>Belum ada keputusan tentang mitra ini.</source>
        <translation>No decisions about this partner yet.</translation>
    </message>
    <message>
        <source>Keputusan</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Skor</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Tinjau ulang</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>dibatalkan · {why}</source>
        <translation>taken back · {why}</translation>
    </message>
</context>
<context>
    <name>DeedsSheet</name>
    <message>
        <source>Yang bisa diubah</source>
        <translation>What can be changed</translation>
    </message>
    <message>
        <source>Ubah poin</source>
        <translation>Change points</translation>
    </message>
    <message>
        <source>Tambah atau kurangi dengan tangan, selalu dengan alasan</source>
        <translation>Give or take by hand, always with a reason</translation>
    </message>
    <message>
        <source>Kartu cap lama</source>
        <translation>Old stamp card</translation>
    </message>
    <message>
        <source>Tukar cap dari kartu kertas menjadi poin, sekali saja</source>
        <translation>Turn the stamps of a paper card into points, only once</translation>
    </message>
    <message>
        <source>Gabungkan dengan kartu lain</source>
        <translation>Merge with another card</translation>
    </message>
    <message>
        <source>Kalau satu orang punya dua kartu</source>
        <translation>When one person has two cards</translation>
    </message>
    <message>
        <source>Hapus data pribadi</source>
        <translation>Delete personal data</translation>
    </message>
    <message>
        <source>Atas permintaan anggota; tidak bisa dibatalkan</source>
        <translation>At the member&apos;s request; cannot be undone</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>Perbaiki ulasan (F6)</source>
        <translation>Correct the review (F6)</translation>
    </message>
    <message>
        <source>Perbaiki ulasan</source>
        <translation>Correct the review</translation>
    </message>
    <message>
        <source>Buka ulasan di sana</source>
        <translation>Open the review there</translation>
    </message>
    <message>
        <source>Salin balasan</source>
        <translation>Copy the reply</translation>
    </message>
    <message>
        <source>Tandai dijawab</source>
        <translation>Mark answered</translation>
    </message>
    <message>
        <source>Jadikan keluhan</source>
        <translation>Make it a complaint</translation>
    </message>
    <message>
        <source>Balasan</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Pilih ulasan di kiri.</source>
        <translation>Choose a review on the left.</translation>
    </message>
    <message>
        <source>tanpa nama</source>
        <translation>no name</translation>
    </message>
    <message>
        <source>Hanya bintang, tanpa tulisan.</source>
        <translation>Stars only, no text.</translation>
    </message>
    <message>
        <source>Dijawab oleh {name}, {time}.</source>
        <translation>Answered by {name}, {time}.</translation>
    </message>
    <message>
        <source>Struk {it}</source>
        <translation>Receipt {it}</translation>
    </message>
    <message>
        <source>Barang: {it}</source>
        <translation>Item: {it}</translation>
    </message>
    <message>
        <source>Anggota: {it}</source>
        <translation>Member: {it}</translation>
    </message>
</context>
<context>
    <name>DetailView</name>
    <message>
        <source>Papan</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Yang lain (F10)</source>
        <translation>More (F10)</translation>
    </message>
    <message>
        <source>Janji kita</source>
        <translation>What we promised</translation>
    </message>
    <message>
        <source>Riwayat</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>Tanpa nama</source>
        <translation>No name</translation>
    </message>
</context>
<context>
    <name>DiscountView</name>
    <message>
        <source>Potongan</source>
        <translation>Discount</translation>
    </message>
    <message>
        <source>Untuk apa</source>
        <translation>On what</translation>
    </message>
    <message>
        <source>Barang ini</source>
        <translation>This item</translation>
    </message>
    <message>
        <source>Seluruh belanja</source>
        <translation>Whole sale</translation>
    </message>
    <message>
        <source>Satuan</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Persen</source>
        <translation>Percent</translation>
    </message>
    <message>
        <source>Rupiah</source>
        <translation>Rupiah</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Pelanggan tetap</source>
        <translation>Regular customer</translation>
    </message>
    <message>
        <source>Beli banyak</source>
        <translation>Large order</translation>
    </message>
    <message>
        <source>Barang kurang sempurna</source>
        <translation>Item not perfect</translation>
    </message>
    <message>
        <source>Menunggu lama</source>
        <translation>Long wait</translation>
    </message>
    <message>
        <source>Di atas 20%: perlu persetujuan orang kedua.</source>
        <translation>Above 20%: a second person must approve.</translation>
    </message>
    <message>
        <source>Hapus potongan</source>
        <translation>Remove discount</translation>
    </message>
    <message>
        <source>Berapa persen</source>
        <translation>How many percent</translation>
    </message>
    <message>
        <source>Berapa rupiah</source>
        <translation>How much in rupiah</translation>
    </message>
    <message>
        <source>Seluruh belanja, {amount}</source>
        <translation>Whole sale, {amount}</translation>
    </message>
    <message>
        <source>{name}, {amount}</source>
        <translation>{name}, {amount}</translation>
    </message>
    <message>
        <source>{before} menjadi {after}</source>
        <translation>{before} becomes {after}</translation>
    </message>
    <message>
        <source>Beri potongan {off}</source>
        <translation>Take {off} off</translation>
    </message>
    <message>
        <source>Beri potongan</source>
        <translation>Give discount</translation>
    </message>
</context>
<context>
    <name>DraftSheet</name>
    <message>
        <source>Buka WhatsApp</source>
        <translation>Open WhatsApp</translation>
    </message>
    <message>
        <source>Isi pesan</source>
        <translation>What it says</translation>
    </message>
    <message>
        <source>Sudah diterima</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Dijawab</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Ditawarkan</source>
        <translation>Offered</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>misalnya kami ganti dua porsi besok pagi</source>
        <translation>for example we replace two portions tomorrow morning</translation>
    </message>
    <message>
        <source>Kalimat Anda sendiri</source>
        <translation>A sentence of your own</translation>
    </message>
    <message>
        <source>Yang dibuka hanya draf; Anda yang mengirimnya dari WhatsApp.</source>
        <translation>Only a draft is opened; you send it from WhatsApp.</translation>
    </message>
</context>
<context>
    <name>DrawerView</name>
    <message>
        <source>Bagian</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Giliran</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Halaman harian</source>
        <translation>The day’s page</translation>
    </message>
    <message>
        <source>Laci {till}</source>
        <translation>Till {till}</translation>
    </message>
    <message>
        <source>Giliran dibuka dengan modal {amount}. Selamat bekerja!</source>
        <translation>Shift opened with a float of {amount}. Have a good day!</translation>
    </message>
    <message>
        <source>{amount} masuk ke laci, sudah dicatat.</source>
        <translation>{amount} paid into the drawer and recorded.</translation>
    </message>
    <message>
        <source>{amount} keluar dari laci, sudah dicatat.</source>
        <translation>{amount} paid out of the drawer and recorded.</translation>
    </message>
    <message>
        <source>Laci dibuka, sudah dicatat.</source>
        <translation>Drawer opened and recorded.</translation>
    </message>
    <message>
        <source>Giliran sudah ditutup: buka giliran dulu.</source>
        <translation>The shift is closed: open one first.</translation>
    </message>
    <message>
        <source>Halaman dicetak. Simpan kertasnya di luar toko.</source>
        <translation>The page is printed. Keep the paper outside the shop.</translation>
    </message>
    <message>
        <source>Halaman disimpan: {path}</source>
        <translation>Page saved: {path}</translation>
    </message>
    <message>
        <source>Buka folder</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Halaman belum tersimpan: {detail}</source>
        <translation>The page is not saved yet: {detail}</translation>
    </message>
    <message>
        <source>halaman-{name}</source>
        <translation>page-{name}</translation>
    </message>
</context>
<context>
    <name>EnrolForm</name>
    <message>
        <source>Nama lengkap</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>0812…</source>
        <translation>0812…</translation>
    </message>
    <message>
        <source>Diajak oleh (HP atau kartu), boleh kosong</source>
        <translation>Brought by: phone or card (optional)</translation>
    </message>
    <message>
        <source>Tahu dari (kode)</source>
        <translation>Heard from (code)</translation>
    </message>
    <message>
        <source>Setuju namanya dan nomornya disimpan untuk program poin</source>
        <translation>Agrees that name and number are kept for the points programme</translation>
    </message>
    <message>
        <source>Mau kabar promosi lewat WhatsApp</source>
        <translation>Wants offers by WhatsApp</translation>
    </message>
    <message>
        <source>Pakai anggota itu</source>
        <translation>Use that member</translation>
    </message>
    <message>
        <source>Anggota baru</source>
        <translation>New member</translation>
    </message>
    <message>
        <source>Bacakan: data tidak diberikan kepada pihak lain, dan bisa dihapus.</source>
        <translation>Read aloud: the data go to nobody else, and can be deleted.</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nomor HP</source>
        <translation>Phone number</translation>
    </message>
    <message>
        <source>Daftarkan</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>EnrolSheet</name>
    <message>
        <source>Daftarkan anggota</source>
        <translation>Register a member</translation>
    </message>
    <message>
        <source>boleh kosong</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>misalnya LEBARAN12</source>
        <translation>such as LEBARAN12</translation>
    </message>
    <message>
        <source>tgl-bln, misalnya 17-08</source>
        <translation>day-month, such as 17-08</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Satu kata pun boleh.</source>
        <translation>A single word will do.</translation>
    </message>
    <message>
        <source>Nomor HP</source>
        <translation>Phone number</translation>
    </message>
    <message>
        <source>Ulang tahun (boleh kosong)</source>
        <translation>Birthday (may be empty)</translation>
    </message>
    <message>
        <source>Diajak oleh (HP atau kartu)</source>
        <translation>Brought along by (phone or card)</translation>
    </message>
    <message>
        <source>Tahu dari (kode)</source>
        <translation>Heard from (code)</translation>
    </message>
    <message>
        <source>Daftarkan</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Bacakan, lalu centang bila setuju</source>
        <translation>Read aloud, then tick what they agree to</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ExpirySheet</name>
    <message>
        <source>Poin yang lewat masa berlakunya</source>
        <translation>Points past their last day</translation>
    </message>
    <message>
        <source>Anggota</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Jangan dulu</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Hanguskan</source>
        <translation>Let them go</translation>
    </message>
    <message>
        <source>{points} poin milik {n} anggota akan hangus, senilai {worth}. Setiap poin tercatat pada anggotanya dengan tanggal berakhirnya.</source>
        <translation>{points} points of {n} members will expire, worth {worth}. Each is written down with its member on the day it ended.</translation>
    </message>
    <message>
        <source>Hari terakhir yang tercatat {known}. Pastikan tanggal komputer benar: hari ini {on}.</source>
        <translation>The last known day is {known}. Make sure that the computer&apos;s date is right: today is {on}.</translation>
    </message>
    <message>
        <source>… dan {n} anggota lain</source>
        <translation>… and {n} more members</translation>
    </message>
    <message>
        <source>Berlaku sampai {day}</source>
        <translation>Good until {day}</translation>
    </message>
    <message>
        <source>{points} poin</source>
        <translation>{points} points</translation>
    </message>
    <message>
        <source>{n} tanggal sesudahnya</source>
        <translation>{n} later days</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Simpan tabel</source>
        <translation>Save a table</translation>
    </message>
    <message>
        <source>Tabel</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Jenis berkas</source>
        <translation>Kind of file</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>jurnal untuk program pembukuan</source>
        <translation>a journal for bookkeeping programs</translation>
    </message>
    <message>
        <source>{n} baris</source>
        <translation>Rows: {n}</translation>
    </message>
</context>
<context>
    <name>FactorCard</name>
    <message>
        <source>{n} dari {all} ukuran</source>
        <translation>{n} of {all} measures</translation>
    </message>
    <message>
        <source>dari 100</source>
        <translation>of 100</translation>
    </message>
    <message>
        <source>Belum cukup data</source>
        <translation>Not enough data yet</translation>
    </message>
    <message>
        <source>Menghitung …</source>
        <translation>Reckoning …</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Barang</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Tingkat keluhan</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Nomor struk</source>
        <translation>Receipt number</translation>
    </message>
    <message>
        <source>Diterima</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Lewat</source>
        <translation>Came by</translation>
    </message>
    <message>
        <source>Diharapkan</source>
        <translation>Wanted</translation>
    </message>
    <message>
        <source>Ditangani</source>
        <translation>Handled by</translation>
    </message>
    <message>
        <source>Eskalasi ke</source>
        <translation>Escalated to</translation>
    </message>
    <message>
        <source>Foto</source>
        <translation>Photos</translation>
    </message>
</context>
<context>
    <name>FeedbackView</name>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Pelayanan</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Ditanyakan</source>
        <translation>Asked</translation>
    </message>
    <message>
        <source>Tidak ditanyakan</source>
        <translation>Not asked</translation>
    </message>
    <message>
        <source>Di layar sesudah bayar</source>
        <translation>On screen after payment</translation>
    </message>
    <message>
        <source>Di struk lewat WhatsApp</source>
        <translation>On the receipt by WhatsApp</translation>
    </message>
    <message>
        <source>Hanya belanja anggota</source>
        <translation>Members&apos; purchases only</translation>
    </message>
    <message>
        <source>Setiap berapa struk</source>
        <translation>Every how many receipts</translation>
    </message>
    <message>
        <source>1 berarti setiap struk.</source>
        <translation>1 means every receipt.</translation>
    </message>
    <message>
        <source>Yang dilihat</source>
        <translation>What to look at</translation>
    </message>
    <message>
        <source>Satu hal per baris, paling banyak 8. Kosong berarti tidak ditanyakan.</source>
        <translation>One thing a line, 8 at most. Empty means nothing is asked.</translation>
    </message>
    <message>
        <source>Satu pertanyaan untuk pelanggan</source>
        <translation>One question for customers</translation>
    </message>
    <message>
        <source>Paling banyak satu pertanyaan per struk, dijawab sekali sentuh atau lewat WhatsApp toko. Kasir tidak perlu menunggu.</source>
        <translation>At most one question per receipt, answered by one touch or to the shop&apos;s WhatsApp. The cashier need not wait.</translation>
    </message>
    <message>
        <source>Pertanyaan yang bergiliran</source>
        <translation>Questions that take turns</translation>
    </message>
    <message>
        <source>Niat pelanggan (1–7)</source>
        <translation>Customers&apos; intentions (1–7)</translation>
    </message>
    <message>
        <source>Setiap hari dimulai dari pertanyaan berikutnya.</source>
        <translation>Each day begins with the next question.</translation>
    </message>
    <message>
        <source>Senyum, sapa, salam</source>
        <translation>Smile, greet, welcome</translation>
    </message>
    <message>
        <source>Dilihat sebentar saat giliran dibuka. Boleh dilewati; penjualan tidak menunggu.</source>
        <translation>A short look around as a shift is opened. It may be skipped; selling does not wait.</translation>
    </message>
    <message>
        <source>Nomor WhatsApp toko belum diisi di bagian Toko: struk belum bisa menanyakannya.</source>
        <translation>The shop&apos;s WhatsApp number is not filled in under Shop: receipts cannot ask yet.</translation>
    </message>
    <message>
        <source>Tersimpan. Berlaku mulai hari ini.</source>
        <translation>Saved. Valid from today.</translation>
    </message>
</context>
<context>
    <name>FiguresRow</name>
    <message>
        <source>Rata-rata bintang</source>
        <translation>Average stars</translation>
    </message>
    <message>
        <source>Sudah dijawab</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Lama menunggu jawaban</source>
        <translation>Time to answer</translation>
    </message>
    <message>
        <source>Lewat 24 jam</source>
        <translation>Past 24 hours</translation>
    </message>
    <message>
        <source>Jumlah bintang dibagi jumlah ulasan; rentang 95% cara Wilson. Di bawah 10 ulasan belum dihitung.</source>
        <translation>Stars divided by reviews; 95% interval after Wilson. Not reckoned under 10 reviews.</translation>
    </message>
    <message>
        <source>Nilai tengah dari saat ulasan dicatat, paling lambat akhir hari ditulisnya. Yang belum dijawab ikut dihitung dengan umurnya sampai sekarang.</source>
        <translation>Median from when a review was written down, from the end of its day at the latest. Unanswered ones count with their age so far.</translation>
    </message>
    <message>
        <source>Ulasan bintang 1–3 yang belum dijawab dan belum jadi keluhan sesudah 24 jam.</source>
        <translation>Reviews of 1–3 stars that are unanswered and no complaint after 24 hours.</translation>
    </message>
    <message>
        <source>{n} dari {all} ulasan</source>
        <translation>{n} of {all} reviews</translation>
    </message>
    <message>
        <source>belum ada data</source>
        <translation>no data yet</translation>
    </message>
    <message>
        <source>bintang 1–3 menunggu</source>
        <translation>1–3 stars waiting</translation>
    </message>
    <message>
        <source>tidak ada yang terlewat</source>
        <translation>nothing was missed</translation>
    </message>
    <message>
        <source>90% dalam {span}</source>
        <translation>90% within {span}</translation>
    </message>
</context>
<context>
    <name>FillingView</name>
    <message>
        <source>Kasir Pempek</source>
        <translation>Pempek Till</translation>
    </message>
    <message>
        <source>Toko contoh</source>
        <translation>Example shop</translation>
    </message>
    <message>
        <source>Tiga bulan jualan sedang disiapkan. Toko yang sebenarnya tidak disentuh.</source>
        <translation>Three months of sales are being prepared. The real shop is not touched.</translation>
    </message>
    <message>
        <source>Menyiapkan</source>
        <translation>Preparing</translation>
    </message>
    <message>
        <source>Toko contoh tidak bisa disiapkan.</source>
        <translation>The example shop could not be prepared.</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Pilih folder…</source>
        <translation>Choose folder…</translation>
    </message>
    <message>
        <source>Pilih folder</source>
        <translation>Choose folder</translation>
    </message>
</context>
<context>
    <name>ForgetSheet</name>
    <message>
        <source>Hapus data pribadi</source>
        <translation>Delete personal data</translation>
    </message>
    <message>
        <source>Nama, nomor HP, ulang tahun, catatan, dan nomor di sistem lama. Kabar promosi berhenti. Kartunya tidak bisa dipakai lagi, dan tidak ada yang bisa mencarinya.</source>
        <translation>Name, phone number, birthday, note, and the number in the old system. Offers stop. The card cannot be used any more, and nobody can find them.</translation>
    </message>
    <message>
        <source>Lakukan hanya bila anggota memintanya. Tidak bisa dibatalkan.</source>
        <translation>Only when the member asks for it. It cannot be undone.</translation>
    </message>
    <message>
        <source>Dihapus selamanya</source>
        <translation>Deleted for good</translation>
    </message>
    <message>
        <source>Tetap disimpan, tanpa nama</source>
        <translation>Kept, without a name</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Struk belanja, catatan poin, dan semua jumlah di laporan tidak berubah.</source>
        <translation>Receipts, the points ledger, and all totals in reports stay as they are.</translation>
    </message>
    <message>
        <source>{n} poin yang tersisa tidak bisa dipakai lagi.</source>
        <translation>The {n} points left cannot be used any more.</translation>
    </message>
</context>
<context>
    <name>FormSheet</name>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>GiveSheet</name>
    <message>
        <source>Tutup keluhan</source>
        <translation>Close the complaint</translation>
    </message>
    <message>
        <source>Yang diberikan</source>
        <translation>What is given</translation>
    </message>
    <message>
        <source>tambah barang: ketik nama atau kode</source>
        <translation>add an item: type its name or code</translation>
    </message>
    <message>
        <source>Barang yang ditemukan</source>
        <translation>Items found</translation>
    </message>
    <message>
        <source>Apa kata pelanggan</source>
        <translation>What the customer said</translation>
    </message>
    <message>
        <source>Biaya untuk toko</source>
        <translation>Cost to the shop</translation>
    </message>
    <message>
        <source>Poin</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Nilai voucer (Rp)</source>
        <translation>Voucher worth (Rp)</translation>
    </message>
    <message>
        <source>Belanja paling sedikit (Rp)</source>
        <translation>Minimum purchase (Rp)</translation>
    </message>
    <message>
        <source>Berlaku sampai</source>
        <translation>Good until</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Cukup permintaan maaf; tidak ada yang diberikan.</source>
        <translation>An apology is enough; nothing is given.</translation>
    </message>
    <message>
        <source>Berapa yang dikembalikan uangnya</source>
        <translation>How many are paid back</translation>
    </message>
    <message>
        <source>{label}: pelanggan menerima</source>
        <translation>{label}: the customer accepts</translation>
    </message>
    <message>
        <source>Di atas batas Anda {limit}: orang kedua yang menyetujui.</source>
        <translation>Above your limit of {limit}: a second person approves.</translation>
    </message>
    <message>
        <source>Masih dalam batas Anda {limit}.</source>
        <translation>Within your limit of {limit}.</translation>
    </message>
</context>
<context>
    <name>GivesPart</name>
    <message>
        <source>tanpa batas</source>
        <translation>no limit</translation>
    </message>
    <message>
        <source>Hanya satu barang yang termurah</source>
        <translation>Only the one cheapest piece</translation>
    </message>
    <message>
        <source>Yang dibeli sendiri</source>
        <translation>The goods bought</translation>
    </message>
    <message>
        <source>Untuk setiap barang, bukan sekali setiap belanja</source>
        <translation>For each piece, not once for each sale</translation>
    </message>
    <message>
        <source>Semua barang</source>
        <translation>All goods</translation>
    </message>
    <message>
        <source>Potongan (Rp)</source>
        <translation>Off (Rp)</translation>
    </message>
    <message>
        <source>Potongan (%)</source>
        <translation>Off (%)</translation>
    </message>
    <message>
        <source>Paling banyak (Rp)</source>
        <translation>At most (Rp)</translation>
    </message>
    <message>
        <source>Beli berapa</source>
        <translation>Buy how many</translation>
    </message>
    <message>
        <source>Gratis berapa</source>
        <translation>Free pieces</translation>
    </message>
    <message>
        <source>Paling banyak per belanja</source>
        <translation>At most per sale</translation>
    </message>
    <message>
        <source>Yang gratis</source>
        <translation>What is free</translation>
    </message>
    <message>
        <source>Pengali poin (%)</source>
        <translation>Points multiplier (%)</translation>
    </message>
    <message>
        <source>200 berarti poin dua kali lipat.</source>
        <translation>200 means double points.</translation>
    </message>
    <message>
        <source>Poin tambahan</source>
        <translation>Extra points</translation>
    </message>
    <message>
        <source>Untuk barang</source>
        <translation>For which goods</translation>
    </message>
</context>
<context>
    <name>GoodsField</name>
    <message>
        <source>tambah barang: ketik nama atau kode</source>
        <translation>add an item: type its name or code</translation>
    </message>
    <message>
        <source>Barang yang ditemukan</source>
        <translation>Items found</translation>
    </message>
    <message>
        <source>Barang terpilih, tekan untuk melepas</source>
        <translation>Chosen items, press to remove</translation>
    </message>
    <message>
        <source>{what}: cari barang</source>
        <translation>{what}: look for an item</translation>
    </message>
    <message>
        <source>barang lama</source>
        <translation>former item</translation>
    </message>
</context>
<context>
    <name>GreetingCard</name>
    <message>
        <source>Senyum, sapa, salam</source>
        <translation>Smile, greet, welcome</translation>
    </message>
    <message>
        <source>Catatan, misalnya AC mati (boleh kosong)</source>
        <translation>A note, such as AC broken (may be empty)</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Lewati</source>
        <translation>Pass over</translation>
    </message>
</context>
<context>
    <name>HandOverSheet</name>
    <message>
        <source>Serahkan ke orang lain</source>
        <translation>Hand over to somebody else</translation>
    </message>
    <message>
        <source>Serahkan</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Apa yang perlu diketahui</source>
        <translation>What they need to know</translation>
    </message>
    <message>
        <source>Diserahkan ke</source>
        <translation>Handed over to</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Serahkan {label}</source>
        <translation>Hand over {label}</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>Yang kembali menurut bulan belanja pertama</source>
        <translation>Coming back by month of first purchase</translation>
    </message>
    <message>
        <source>orang</source>
        <translation>person</translation>
    </message>
    <message>
        <source>{hits} dari {n} orang · 95%: {span}%</source>
        <translation>{hits} of {n} people · 95%: {span}%</translation>
    </message>
</context>
<context>
    <name>HolidaysForm</name>
    <message>
        <source>Hari libur</source>
        <translation>Days closed</translation>
    </message>
    <message>
        <source>Tambah hari libur</source>
        <translation>Add a day</translation>
    </message>
    <message>
        <source>Belum ada hari libur yang akan datang.</source>
        <translation>No days closed are coming up.</translation>
    </message>
    <message>
        <source>Hapus {day}</source>
        <translation>Remove {day}</translation>
    </message>
</context>
<context>
    <name>HoursField</name>
    <message>
        <source>{what}: mulai</source>
        <translation>{what}: from</translation>
    </message>
    <message>
        <source>{what}: sampai</source>
        <translation>{what}: until</translation>
    </message>
</context>
<context>
    <name>HoursLine</name>
    <message>
        <source>tutup</source>
        <translation>closed</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>Isi berkas</source>
        <translation>What the file holds</translation>
    </message>
    <message>
        <source>Barang</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Anggota</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Mitra</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Penjualan</source>
        <translation>Sales</translation>
    </message>
    <message>
        <source>berkas .csv atau .xlsx</source>
        <translation>a .csv or .xlsx file</translation>
    </message>
    <message>
        <source>Tabel (*.csv *.xlsx)</source>
        <translation>Tables (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>Berkas</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Periksa berkas</source>
        <translation>Check file</translation>
    </message>
    <message>
        <source>Masukkan</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Memeriksa berkas</source>
        <translation>Checking the file</translation>
    </message>
    <message>
        <source>Baris yang ditolak</source>
        <translation>Rows refused</translation>
    </message>
    <message>
        <source>Baris</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Ditolak karena</source>
        <translation>Refused because</translation>
    </message>
    <message>
        <source>Baris pertama</source>
        <translation>First rows</translation>
    </message>
    <message>
        <source>Menjadi</source>
        <translation>Becomes</translation>
    </message>
    <message>
        <source>Isi</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Pilih berkas, lalu periksa: belum ada yang ditulis.</source>
        <translation>Choose a file, then check it: nothing is written yet.</translation>
    </message>
    <message>
        <source>Menulis …</source>
        <translation>Writing …</translation>
    </message>
    <message>
        <source>Membaca …</source>
        <translation>Reading …</translation>
    </message>
    <message>
        <source>Menulis {n} baris …</source>
        <translation>Writing {n} rows …</translation>
    </message>
    <message>
        <source>{n} baris dibaca</source>
        <translation>{n} rows read</translation>
    </message>
    <message>
        <source>Masukkan {n}</source>
        <translation>Import {n}</translation>
    </message>
    <message>
        <source>Tidak ada yang baru</source>
        <translation>Nothing new</translation>
    </message>
    <message>
        <source>Selesai: {created} baru dan {changed} berubah.</source>
        <translation>Done: {created} new and {changed} changed.</translation>
    </message>
    <message>
        <source>Dihentikan. Tidak ada yang ditulis.</source>
        <translation>Stopped. Nothing was written.</translation>
    </message>
    <message>
        <source>{rows} baris: {created} baru, {changed} berubah, {same} tetap, {rejected} ditolak.</source>
        <translation>Rows {rows}: {created} new, {changed} changed, {same} as before, {rejected} refused.</translation>
    </message>
    <message>
        <source>baru</source>
        <translation>new</translation>
    </message>
    <message>
        <source>berubah</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>tetap</source>
        <translation>as before</translation>
    </message>
    <message>
        <source>ditolak</source>
        <translation>refused</translation>
    </message>
</context>
<context>
    <name>IncidentSheet</name>
    <message>
        <source>Catat kejadian</source>
        <translation>Note an incident</translation>
    </message>
    <message>
        <source>Catat</source>
        <translation>Note it</translation>
    </message>
    <message>
        <source>misalnya kiriman ditolak di pintu tanpa alasan</source>
        <translation>e.g. the delivery was refused at the door without a reason</translation>
    </message>
    <message>
        <source>misalnya SJ-2026-00041, nama foto, atau saksi</source>
        <translation>e.g. SJ-2026-00041, a photo&apos;s name, or a witness</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Apa yang terjadi</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Bukti</source>
        <translation>Evidence</translation>
    </message>
</context>
<context>
    <name>IncidentsCard</name>
    <message>
        <source>Catat kejadian</source>
        <translation>Note an incident</translation>
    </message>
    <message>
        <source>Tarik catatan</source>
        <translation>Withdraw the note</translation>
    </message>
    <message>
        <source>Tidak ada kejadian yang dicatat.</source>
        <translation>No incidents are noted.</translation>
    </message>
    <message>
        <source>Kejadian</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Apa yang terjadi</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Bukti</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Dihitung</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>ya</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>ditarik: {why}</source>
        <translation>withdrawn: {why}</translation>
    </message>
</context>
<context>
    <name>InsightView</name>
    <message>
        <source>Bagian</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Lima faktor</source>
        <translation>Five factors</translation>
    </message>
    <message>
        <source>Pelanggan</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Yang kembali</source>
        <translation>Coming back</translation>
    </message>
    <message>
        <source>Perlu disapa</source>
        <translation>To greet</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Simpan tabel</source>
        <translation>Save a table</translation>
    </message>
    <message>
        <source>Kesetiaan</source>
        <translation>Loyalty</translation>
    </message>
    <message>
        <source>{file} sudah disimpan.</source>
        <translation>{file} has been saved.</translation>
    </message>
    <message>
        <source>Buka folder</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>{place} tidak bisa ditulis: periksa tempat di cakram.</source>
        <translation>{place} cannot be written: check the disk space.</translation>
    </message>
</context>
<context>
    <name>ItemSheet</name>
    <message>
        <source>nama di kasir dan struk</source>
        <translation>name at the counter and on receipts</translation>
    </message>
    <message>
        <source>pcs</source>
        <translation>pcs</translation>
    </message>
    <message>
        <source>pindai atau kosongkan</source>
        <translation>scan, or leave empty</translation>
    </message>
    <message>
        <source>nama kelompok baru</source>
        <translation>name of the new category</translation>
    </message>
    <message>
        <source>misalnya beku −18 °C</source>
        <translation>such as frozen −18 °C</translation>
    </message>
    <message>
        <source>hari</source>
        <translation>days</translation>
    </message>
    <message>
        <source>misalnya ikan, telur</source>
        <translation>such as fish, egg</translation>
    </message>
    <message>
        <source>Belanja barang ini mendapat poin</source>
        <translation>This item earns points</translation>
    </message>
    <message>
        <source>Ubah harga…</source>
        <translation>Change price…</translation>
    </message>
    <message>
        <source>Harga jual (Rp)</source>
        <translation>Price (Rp)</translation>
    </message>
    <message>
        <source>Harga hari ini</source>
        <translation>Price today</translation>
    </message>
    <message>
        <source>Kode</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Satuan</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Kode batang</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>Kelompok</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Kelompok baru</source>
        <translation>New category</translation>
    </message>
    <message>
        <source>Cara simpan</source>
        <translation>Storage</translation>
    </message>
    <message>
        <source>Tahan berapa hari</source>
        <translation>Keeps for (days)</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Alergen</source>
        <translation>Allergens</translation>
    </message>
    <message>
        <source>Barang baru</source>
        <translation>New item</translation>
    </message>
    <message>
        <source>Kelompok baru…</source>
        <translation>New category…</translation>
    </message>
    <message>
        <source>Tarik dari kasir</source>
        <translation>Stop selling</translation>
    </message>
    <message>
        <source>Kembalikan ke kasir</source>
        <translation>Sell again</translation>
    </message>
</context>
<context>
    <name>ItemsView</name>
    <message>
        <source>Tambah barang</source>
        <translation>Add item</translation>
    </message>
    <message>
        <source>Ambil dari berkas</source>
        <translation>Import a file</translation>
    </message>
    <message>
        <source>Barang &amp; harga</source>
        <translation>Items &amp; prices</translation>
    </message>
    <message>
        <source>Cari nama atau kode</source>
        <translation>Find by name or code</translation>
    </message>
    <message>
        <source>Yang ditampilkan</source>
        <translation>What is shown</translation>
    </message>
    <message>
        <source>Dijual</source>
        <translation>On sale</translation>
    </message>
    <message>
        <source>Ditarik</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Barang</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Kode</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kelompok</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Harga</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Poin</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Tidak ada barang yang cocok.</source>
        <translation>No item matches.</translation>
    </message>
    <message>
        <source>Menu masih kosong.</source>
        <translation>The menu is empty.</translation>
    </message>
    <message>
        <source>{n} dari {all} barang. Klik dua kali atau tekan Enter untuk mengubah.</source>
        <translation>{n} of {all} items. Double-click or press Enter to change one.</translation>
    </message>
    <message>
        <source>dapat</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>tanpa</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>JoinView</name>
    <message>
        <source>Nomor HP, nama, atau kartu; atau pindai kartunya</source>
        <translation>Phone, name or card; or scan the card</translation>
    </message>
    <message>
        <source>Anggota yang cocok</source>
        <translation>Matching members</translation>
    </message>
    <message>
        <source>Anggota untuk struk {number}</source>
        <translation>Member for receipt {number}</translation>
    </message>
    <message>
        <source>Belum ada anggota yang cocok. Yang belum terdaftar didaftarkan dulu di kasir (F3).</source>
        <translation>No member matches yet. Somebody new is enrolled at the counter first (F3).</translation>
    </message>
    <message>
        <source>Poin belanja ini masuk ke anggota yang dipilih, sekali saja, dalam 24 jam.</source>
        <translation>The points of this sale go to the member you choose, once, within 24 hours.</translation>
    </message>
</context>
<context>
    <name>JudgementTab</name>
    <message>
        <source>Tarik catatan kejadian</source>
        <translation>Withdraw a noted incident</translation>
    </message>
    <message>
        <source>Catatan ini tetap terlihat, tetapi tidak dihitung lagi.</source>
        <translation>The note stays to be seen, but no longer counts.</translation>
    </message>
    <message>
        <source>Tarik catatan</source>
        <translation>Withdraw the note</translation>
    </message>
    <message>
        <source>Batalkan keputusan</source>
        <translation>Take the decision back</translation>
    </message>
    <message>
        <source>Keadaan dan tingkat mitra kembali seperti sebelum keputusan ini.</source>
        <translation>The partner&apos;s state and tier are again as before this decision.</translation>
    </message>
    <message>
        <source>Catatan ditarik.</source>
        <translation>The note is withdrawn.</translation>
    </message>
    <message>
        <source>Kejadian dicatat.</source>
        <translation>The incident is noted.</translation>
    </message>
    <message>
        <source>Keputusan dibatalkan.</source>
        <translation>The decision is taken back.</translation>
    </message>
    <message>
        <source>Keputusan dicatat: {what}.</source>
        <translation>The decision is noted: {what}.</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Papan angka</source>
        <translation>Number pad</translation>
    </message>
    <message>
        <source>Hapus satu angka</source>
        <translation>Delete one digit</translation>
    </message>
</context>
<context>
    <name>LabelSheet</name>
    <message>
        <source>Misalnya: Meja 2, Bu Halimah</source>
        <translation>Such as: Table 2, Bu Halimah</translation>
    </message>
    <message>
        <source>Untuk siapa</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Boleh kosong.</source>
        <translation>May be empty.</translation>
    </message>
    <message>
        <source>Tahan</source>
        <translation>Park</translation>
    </message>
    <message>
        <source>Tahan keranjang {total}</source>
        <translation>Park basket {total}</translation>
    </message>
</context>
<context>
    <name>LeaveSheet</name>
    <message>
        <source>Titipkan barang</source>
        <translation>Leave goods</translation>
    </message>
    <message>
        <source>misalnya ditaruh di freezer depan</source>
        <translation>e.g. put into the freezer in front</translation>
    </message>
    <message>
        <source>Titipkan</source>
        <translation>Leave them</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Barang</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Harga mitra</source>
        <translation>Partner&apos;s price</translation>
    </message>
    <message>
        <source>Dititipkan</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Nilai titipan {amount}</source>
        <translation>Worth {amount}</translation>
    </message>
</context>
<context>
    <name>LetterCard</name>
    <message>
        <source>Drafnya terbuka di WhatsApp. Baca, ubah bila perlu, lalu kirim sendiri.</source>
        <translation>The draft opens in WhatsApp. Read it, change it if you like, and send it yourself.</translation>
    </message>
    <message>
        <source>Lewati</source>
        <translation>Pass over</translation>
    </message>
    <message>
        <source>Buka draf</source>
        <translation>Open draft</translation>
    </message>
</context>
<context>
    <name>LettersSheet</name>
    <message>
        <source>Tulis pesan</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>Tentang apa</source>
        <translation>What about</translation>
    </message>
    <message>
        <source>Buka draf</source>
        <translation>Open draft</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Drafnya terbuka di WhatsApp. Baca, ubah bila perlu, lalu kirim sendiri.</source>
        <translation>The draft opens in WhatsApp. Read it, change it if you like, and send it yourself.</translation>
    </message>
    <message>
        <source>Tidak ada yang boleh ditulis: anggota ini tidak (lagi) setuju disapa lewat pesan.</source>
        <translation>Nothing may be written: this member does not (or no longer) agree to messages.</translation>
    </message>
</context>
<context>
    <name>LimitLine</name>
    <message>
        <source>Tanpa batas</source>
        <translation>No limit</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>Nama, nomor HP, atau kartu</source>
        <translation>Name, phone or card</translation>
    </message>
    <message>
        <source>Cari anggota</source>
        <translation>Find a member</translation>
    </message>
    <message>
        <source>Anggota</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Daftarkan anggota</source>
        <translation>Register a member</translation>
    </message>
    <message>
        <source>Tidak ada yang cocok dengan “{typed}”.</source>
        <translation>Nobody matches “{typed}”.</translation>
    </message>
    <message>
        <source>Belum ada anggota. Cukup nama, nomor HP, dan persetujuannya.</source>
        <translation>No members yet. A name, a phone and their consent are enough.</translation>
    </message>
    <message>
        <source>Yang terakhir bergabung</source>
        <translation>Newest members</translation>
    </message>
    <message>
        <source>50 yang pertama; ketik lebih lengkap</source>
        <translation>The first 50; type more</translation>
    </message>
    <message>
        <source>{n} cocok</source>
        <translation>{n} found</translation>
    </message>
    <message>
        <source>Tambah mitra</source>
        <translation>Add partner</translation>
    </message>
    <message>
        <source>Nama, wilayah, atau nomor mitra</source>
        <translation>Name, area or partner number</translation>
    </message>
    <message>
        <source>Cari mitra</source>
        <translation>Find a partner</translation>
    </message>
    <message>
        <source>Mitra</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Tampilkan</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Berutang</source>
        <translation>Owing</translation>
    </message>
    <message>
        <source>Lewat tempo</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>{n} mitra · lewat tempo {amount}</source>
        <translation>{n} partners · {amount} overdue</translation>
    </message>
    <message>
        <source>{n} mitra · utang {amount}</source>
        <translation>{n} partners · owing {amount}</translation>
    </message>
    <message>
        <source>Tidak ada mitra yang cocok dengan “{typed}”.</source>
        <translation>No partner matches “{typed}”.</translation>
    </message>
    <message>
        <source>Tidak ada mitra yang berutang. Semua lunas.</source>
        <translation>No partner owes anything. All is paid.</translation>
    </message>
    <message>
        <source>Tidak ada tagihan yang lewat tempo.</source>
        <translation>No invoice is overdue.</translation>
    </message>
    <message>
        <source>Belum ada mitra. Tambahkan reseller, agen, atau distributor yang pertama.</source>
        <translation>No partners yet. Add the first reseller, agent or distributor.</translation>
    </message>
    <message>
        <source>dari {limit}</source>
        <translation>of {limit}</translation>
    </message>
    <message>
        <source>tunai saja</source>
        <translation>cash only</translation>
    </message>
</context>
<context>
    <name>LogSheet</name>
    <message>
        <source>Catat keluhan</source>
        <translation>Log a complaint</translation>
    </message>
    <message>
        <source>Catat</source>
        <translation>Note it</translation>
    </message>
    <message>
        <source>Pilih jenisnya, lalu tulis satu kalimat.</source>
        <translation>Pick what kind it is, then write one sentence.</translation>
    </message>
    <message>
        <source>Tingkat keluhan</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Apa yang terjadi, dengan kata pelanggan</source>
        <translation>What happened, in the customer&apos;s words</translation>
    </message>
    <message>
        <source>kode produksi atau tanggal di kemasan</source>
        <translation>production code or date on the pack</translation>
    </message>
    <message>
        <source>nama berkas atau tautan</source>
        <translation>file name or link</translation>
    </message>
    <message>
        <source>Tempel chat</source>
        <translation>Paste a chat</translation>
    </message>
    <message>
        <source>Pilih foto</source>
        <translation>Pick photos</translation>
    </message>
    <message>
        <source>Ceritanya</source>
        <translation>The story</translation>
    </message>
    <message>
        <source>Kode di kemasan</source>
        <translation>Code on the pack</translation>
    </message>
    <message>
        <source>Foto</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Lewat</source>
        <translation>Came by</translation>
    </message>
    <message>
        <source>Yang diharapkan</source>
        <translation>What is wanted</translation>
    </message>
    <message>
        <source>Struk, anggota, atau mitra</source>
        <translation>Receipt, member or partner</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Buka yang ada</source>
        <translation>Open that one</translation>
    </message>
    <message>
        <source>Pilih dulu jenis keluhannya.</source>
        <translation>First pick what kind of complaint it is.</translation>
    </message>
    <message>
        <source>{label} tentang ini masih terbuka: {category}, ditangani {handler}.</source>
        <translation>{label} about this is still open: {category}, handled by {handler}.</translation>
    </message>
</context>
<context>
    <name>LookView</name>
    <message>
        <source>Tampilan</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>Warna</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Ikut sistem</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Terang</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Gelap</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Bahasa</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Ukuran tulisan</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Biasa</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Besar</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>Sangat besar</source>
        <translation>Very large</translation>
    </message>
    <message>
        <source>Ganti nama</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Nama laci di komputer ini</source>
        <translation>Name of the till on this computer</translation>
    </message>
    <message>
        <source>Tertulis di struk dan laporan. Ganti hanya saat laci tertutup.</source>
        <translation>Written on receipts and reports. Change it only while the till is closed.</translation>
    </message>
    <message>
        <source>Layar</source>
        <translation>Screen</translation>
    </message>
    <message>
        <source>Bahasa layar</source>
        <translation>Language of the screens</translation>
    </message>
    <message>
        <source>Berlaku untuk komputer ini saja.</source>
        <translation>For this computer only.</translation>
    </message>
    <message>
        <source>Komputer ini</source>
        <translation>This computer</translation>
    </message>
</context>
<context>
    <name>MakeSheet</name>
    <message>
        <source>Buat pengumuman</source>
        <translation>New announcement</translation>
    </message>
    <message>
        <source>misalnya Gratis kapal selam besar</source>
        <translation>such as Free kapal selam</translation>
    </message>
    <message>
        <source>Berlaku sampai</source>
        <translation>Good until</translation>
    </message>
    <message>
        <source>Tentang</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Judul</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Pendek dan besar di gambar.</source>
        <translation>Short: it is large in the picture.</translation>
    </message>
    <message>
        <source>Apa yang didapat</source>
        <translation>What people get</translation>
    </message>
    <message>
        <source>Kode pelacak</source>
        <translation>Tracking code</translation>
    </message>
    <message>
        <source>Pelanggan menyebutkannya; kasir mengetiknya di kotak cari.</source>
        <translation>Customers say it; the cashier types it into the search box.</translation>
    </message>
    <message>
        <source>Buat</source>
        <translation>Create</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Tukar {cost} poin di kasir, langsung untuk Anda. Belum jadi anggota? Daftar gratis.</source>
        <translation>Use {cost} points at the counter and it is yours. Not a member yet? Joining is free.</translation>
    </message>
    <message>
        <source>Sebutkan kode {code} saat membayar.</source>
        <translation>Say the code {code} when you pay.</translation>
    </message>
    <message>
        <source>Berlaku langsung di kasir, tanpa syarat ribet.</source>
        <translation>It counts at the counter at once, no strings attached.</translation>
    </message>
</context>
<context>
    <name>MemberField</name>
    <message>
        <source>siapa saja; atau cari nama, nomor HP, kartu</source>
        <translation>anybody; or look for a name, phone, card</translation>
    </message>
    <message>
        <source>Anggota yang ditemukan</source>
        <translation>Members found</translation>
    </message>
    <message>
        <source>Anggota terpilih, tekan untuk melepas</source>
        <translation>Chosen member, press to remove</translation>
    </message>
</context>
<context>
    <name>MemberPanel</name>
    <message>
        <source>Anggota: nomor HP, nama, atau kartu</source>
        <translation>Member: phone, name or card</translation>
    </message>
    <message>
        <source>Mitra</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Mitra (F5)</source>
        <translation>Partners (F5)</translation>
    </message>
    <message>
        <source>{points} poin</source>
        <translation>{points} points</translation>
    </message>
    <message>
        <source>Daftarkan “{name}”</source>
        <translation>Register “{name}”</translation>
    </message>
    <message>
        <source>Anggota baru, langsung di sini</source>
        <translation>A new member, right here</translation>
    </message>
    <message>
        <source>Tidak ada mitra “{name}”</source>
        <translation>No partner “{name}”</translation>
    </message>
    <message>
        <source>Periksa ejaannya, atau cari daerahnya.</source>
        <translation>Check the spelling, or search by area.</translation>
    </message>
    <message>
        <source>Mitra: nama, daerah, atau nomor</source>
        <translation>Partner: name, area or number</translation>
    </message>
</context>
<context>
    <name>MembersView</name>
    <message>
        <source>Anggota</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Kunjungan hari ini</source>
        <translation>Today&apos;s visits</translation>
    </message>
    <message>
        <source>Perbaiki</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Rekap poin</source>
        <translation>Statements</translation>
    </message>
    <message>
        <source>Kartu</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Daftarkan</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Pilih anggota di kiri, cari dengan nama atau nomor HP, atau pindai kartunya.</source>
        <translation>Choose a member on the left, search by name or phone, or scan their card.</translation>
    </message>
    <message>
        <source>{n} orang</source>
        <translation>{n} people</translation>
    </message>
    <message>
        <source>Kunjungan hari ini: {n} menunggu (F3)</source>
        <translation>Today&apos;s visits: {n} waiting (F3)</translation>
    </message>
</context>
<context>
    <name>MenuStep</name>
    <message>
        <source>Sumber menu</source>
        <translation>Where the menu comes from</translation>
    </message>
    <message>
        <source>Menu bawaan</source>
        <translation>Supplied menu</translation>
    </message>
    <message>
        <source>Berkas sendiri</source>
        <translation>Own file</translation>
    </message>
    <message>
        <source>Kosong dulu</source>
        <translation>Empty for now</translation>
    </message>
    <message>
        <source>berkas .csv atau .xlsx</source>
        <translation>a .csv or .xlsx file</translation>
    </message>
    <message>
        <source>Menu (*.csv *.xlsx)</source>
        <translation>Menu (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>Berkas menu</source>
        <translation>Menu file</translation>
    </message>
    <message>
        <source>Isi menu</source>
        <translation>What is on the menu</translation>
    </message>
    <message>
        <source>Kelompok</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Barang</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Barang bisa ditambahkan kapan saja di Pengaturan.</source>
        <translation>Items can be added at any time in Settings.</translation>
    </message>
    <message>
        <source>{items} barang dalam {groups} kelompok</source>
        <translation>Items: {items} · categories: {groups}</translation>
    </message>
    <message>
        <source>Tanpa barang dulu</source>
        <translation>No items for now</translation>
    </message>
    <message>
        <source>Baris {row}: {why}</source>
        <translation>Row {row}: {why}</translation>
    </message>
    <message>
        <source>dan {n} baris lain.</source>
        <translation>and {n} more.</translation>
    </message>
</context>
<context>
    <name>MergeSheet</name>
    <message>
        <source>Gabungkan dengan kartu lain</source>
        <translation>Merge with another card</translation>
    </message>
    <message>
        <source>Anggota</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Tukar: simpan kartu yang satunya</source>
        <translation>Swap: keep the other card</translation>
    </message>
    <message>
        <source>Gabungkan</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Pilih kartu lain</source>
        <translation>Choose another card</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Nama, nomor HP, atau kartu</source>
        <translation>Name, phone or card</translation>
    </message>
    <message>
        <source>Cari kartu yang lain</source>
        <translation>Find the other card</translation>
    </message>
    <message>
        <source>Kartu mana lagi yang milik {name}?</source>
        <translation>Which other card is {name}&apos;s?</translation>
    </message>
    <message>
        <source>Tidak ada yang cocok.</source>
        <translation>Nobody matches.</translation>
    </message>
    <message>
        <source>Disimpan</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Digabung ke situ</source>
        <translation>Merged into it</translation>
    </message>
    <message>
        <source>Poin</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Tingkat</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>Belanja 12 bulan</source>
        <translation>Purchases in 12 months</translation>
    </message>
    <message>
        <source>Voucer</source>
        <translation>Vouchers</translation>
    </message>
    <message>
        <source>Bergabung</source>
        <translation>Joined</translation>
    </message>
    <message>
        <source>{name} ({card}) lalu punya {n} poin di tingkat {tier}.</source>
        <translation>{name} ({card}) then has {n} points in tier {tier}.</translation>
    </message>
    <message>
        <source>{n} poin dari kartu yang satu menutup kekurangan yang lain.</source>
        <translation>{n} points of the one card settle the debt of the other.</translation>
    </message>
    <message>
        <source>Belanja, voucer, dan poin kartu {card} pindah ke situ; kartunya tetap bisa dipindai. Nomor HP-nya dilepas. Nama, nomor HP, dan catatan {name} tidak berubah. Tidak bisa dibatalkan.</source>
        <translation>Purchases, vouchers and points of card {card} move there; the card can still be scanned. Its phone number is freed. Name, phone and note of {name} stay as they are. It cannot be undone.</translation>
    </message>
</context>
<context>
    <name>MessagesTab</name>
    <message>
        <source>Tulis pesan</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>Pesan</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Belum ada draf yang dibuka untuk anggota ini.</source>
        <translation>No drafts opened for this member yet.</translation>
    </message>
    <message>
        <source>Draf pesan</source>
        <translation>Drafts</translation>
    </message>
    <message>
        <source>Waktu</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Tentang</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>draf dibuka</source>
        <translation>draft opened</translation>
    </message>
    <message>
        <source>dilewati</source>
        <translation>passed over</translation>
    </message>
</context>
<context>
    <name>MessagesView</name>
    <message>
        <source>Bagian</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Hari ini</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Pengumuman</source>
        <translation>Announcements</translation>
    </message>
    <message>
        <source>Buat pengumuman</source>
        <translation>New announcement</translation>
    </message>
    <message>
        <source>Simpan tabel (F12)</source>
        <translation>Save a table (F12)</translation>
    </message>
    <message>
        <source>Simpan tabel</source>
        <translation>Save a table</translation>
    </message>
    <message>
        <source>Pesan</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Sudah dikerjakan {who} pukul {time}: tidak dibuka lagi.</source>
        <translation>{who} saw to it at {time}: it is not opened again.</translation>
    </message>
    <message>
        <source>{file} sudah disimpan.</source>
        <translation>{file} has been saved.</translation>
    </message>
    <message>
        <source>Buka folder</source>
        <translation>Open folder</translation>
    </message>
</context>
<context>
    <name>MissedPanel</name>
    <message>
        <source>Tidak ada yang absen lebih lama dari biasanya.</source>
        <translation>Nobody stays away for longer than usual.</translation>
    </message>
    <message>
        <source>Perlu disapa</source>
        <translation>To greet</translation>
    </message>
    <message>
        <source>Dibandingkan dengan jarak biasanya sendiri (nilai tengah, sedikitnya 3 jarak): lebih dari 2 × perlu disapa, lebih dari 4 × pasif.</source>
        <translation>Compared with their own usual gap (the median of at least 3 gaps): over 2 × to greet, over 4 × gone quiet.</translation>
    </message>
    <message>
        <source>Perlu disapa {n} · pasif {quiet}</source>
        <translation>To greet {n} · gone quiet {quiet}</translation>
    </message>
</context>
<context>
    <name>MonthChooser</name>
    <message>
        <source>Bulan</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Bulan sebelumnya</source>
        <translation>Month before</translation>
    </message>
    <message>
        <source>Bulan berikutnya</source>
        <translation>Month after</translation>
    </message>
</context>
<context>
    <name>MonthPanel</name>
    <message>
        <source>Omzet</source>
        <translation>Turnover</translation>
    </message>
    <message>
        <source>Transaksi</source>
        <translation>Sales</translation>
    </message>
    <message>
        <source>Anggota baru</source>
        <translation>New members</translation>
    </message>
    <message>
        <source>Poin yang belum dipakai</source>
        <translation>Points outstanding</translation>
    </message>
    <message>
        <source>Omzet per hari</source>
        <translation>Turnover by day</translation>
    </message>
    <message>
        <source>Cara bayar</source>
        <translation>Ways to pay</translation>
    </message>
    <message>
        <source>Barang</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Kelompok</source>
        <translation>Categories</translation>
    </message>
    <message>
        <source>Per hari</source>
        <translation>By day</translation>
    </message>
    <message>
        <source>Yang terjual</source>
        <translation>What was sold</translation>
    </message>
    <message>
        <source>Poin anggota</source>
        <translation>Members’ points</translation>
    </message>
    <message>
        <source>Tidak ada yang tercatat pada bulan ini. Pilih bulan lain di atas.</source>
        <translation>Nothing is on record for this month. Choose another above.</translation>
    </message>
    <message>
        <source>bulan lalu</source>
        <translation>last month</translation>
    </message>
    <message>
        <source>bulan lalu sampai tanggal sama</source>
        <translation>same days last month</translation>
    </message>
    <message>
        <source>rata-rata {amount}</source>
        <translation>{amount} on average</translation>
    </message>
    <message>
        <source>belanja anggota {share} dari omzet</source>
        <translation>members buy {share}</translation>
    </message>
    <message>
        <source>{n} poin milik {holders} anggota</source>
        <translation>{n} points of {holders} members</translation>
    </message>
    <message>
        <source>Saldo awal bulan</source>
        <translation>Opening balance</translation>
    </message>
    <message>
        <source>Didapat</source>
        <translation>Earned</translation>
    </message>
    <message>
        <source>Dipakai</source>
        <translation>Spent</translation>
    </message>
    <message>
        <source>Hangus</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Penyesuaian</source>
        <translation>Adjusted</translation>
    </message>
    <message>
        <source>Saldo akhir</source>
        <translation>Closing balance</translation>
    </message>
    <message>
        <source>termasuk kekurangan</source>
        <translation>of it owed</translation>
    </message>
</context>
<context>
    <name>MonthSheet</name>
    <message>
        <source>Rekening sebulan</source>
        <translation>Month&apos;s statement</translation>
    </message>
    <message>
        <source>Bulan</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Simpan PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>masih berjalan: belum final</source>
        <translation>still running: provisional</translation>
    </message>
</context>
<context>
    <name>MonthsSheet</name>
    <message>
        <source>Rekap poin sebulan</source>
        <translation>A month’s statement</translation>
    </message>
    <message>
        <source>Bulan</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Rekap ada setelah bulan pertamanya selesai. Coba lagi awal bulan depan.</source>
        <translation>There is a statement once their first month is over. Try again early next month.</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Buat PDF</source>
        <translation>Make a PDF</translation>
    </message>
</context>
<context>
    <name>MoreSheet</name>
    <message>
        <source>Yang bisa diputuskan</source>
        <translation>What can be decided</translation>
    </message>
    <message>
        <source>Ubah ketentuan</source>
        <translation>Change terms</translation>
    </message>
    <message>
        <source>Tingkat harga, batas utang, tempo; berlaku mulai hari yang dipilih</source>
        <translation>Price tier, credit limit, terms; valid from the chosen day</translation>
    </message>
    <message>
        <source>Layani lagi</source>
        <translation>Serve again</translation>
    </message>
    <message>
        <source>Kembali dilayani dengan harga mitra</source>
        <translation>Served at partner prices again</translation>
    </message>
    <message>
        <source>Jeda</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Sementara tidak dilayani; bisa dibuka lagi</source>
        <translation>Not served for now; can be taken up again</translation>
    </message>
    <message>
        <source>Akhiri kerja sama</source>
        <translation>End the partnership</translation>
    </message>
    <message>
        <source>Tidak dilayani lagi; catatannya tetap ada</source>
        <translation>No longer served; the records stay</translation>
    </message>
    <message>
        <source>Yang bisa dilakukan</source>
        <translation>What can be done</translation>
    </message>
</context>
<context>
    <name>MoveSheet</name>
    <message>
        <source>Pindahkan pembayaran</source>
        <translation>Move a payment</translation>
    </message>
    <message>
        <source>Pindahkan</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Jumlah yang dipindahkan (Rp)</source>
        <translation>Amount to move (Rp)</translation>
    </message>
    <message>
        <source>Dari tagihan</source>
        <translation>From invoice</translation>
    </message>
    <message>
        <source>Yang melunasinya</source>
        <translation>What settled it</translation>
    </message>
    <message>
        <source>Untuk tagihan</source>
        <translation>For invoice</translation>
    </message>
    <message>
        <source>Pilih tagihan yang sudah dibayar; harus ada tagihan lain yang masih terbuka.</source>
        <translation>Choose an invoice that has been paid; there must be another one still open.</translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>{file} sudah dibuat.</source>
        <translation>{file} is ready.</translation>
    </message>
    <message>
        <source>{label} dicatat dan ditangani {handler}.</source>
        <translation>{label} is logged and handled by {handler}.</translation>
    </message>
    <message>
        <source>Cetak slip</source>
        <translation>Print a slip</translation>
    </message>
    <message>
        <source>{label} selesai, biaya untuk toko {cost}.</source>
        <translation>{label} is settled, at a cost of {cost}.</translation>
    </message>
    <message>
        <source>{label} selesai.</source>
        <translation>{label} is settled.</translation>
    </message>
    <message>
        <source>Slip dikirim ke printer.</source>
        <translation>The slip is on its way to the printer.</translation>
    </message>
    <message>
        <source>Buka folder</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>{place} tidak bisa ditulis: kosongkan tempat di cakram, lalu ulangi.</source>
        <translation>{place} cannot be written: free some disk space, then try again.</translation>
    </message>
    <message>
        <source>{name} sudah jadi anggota. Selamat datang!</source>
        <translation>{name} is a member now. Welcome!</translation>
    </message>
    <message>
        <source>Data {name} sudah diperbaiki.</source>
        <translation>{name}: the details are corrected.</translation>
    </message>
    <message>
        <source>{name} mau kabar promosi; dicatat hari ini.</source>
        <translation>{name} wants offers; recorded today.</translation>
    </message>
    <message>
        <source>{name} tidak mau kabar promosi lagi; dicatat hari ini.</source>
        <translation>{name} wants no offers any more; recorded today.</translation>
    </message>
    <message>
        <source>“{name}” bukan kartu anggota toko ini: pindai lagi atau cari namanya.</source>
        <translation>“{name}” is not a member’s card of this shop: scan again or search by name.</translation>
    </message>
    <message>
        <source>Poin {name} sudah diubah; alasannya ada di catatan poin.</source>
        <translation>{name}&apos;s points are changed; the reason is in the ledger.</translation>
    </message>
    <message>
        <source>Kartu cap {name} sudah menjadi poin.</source>
        <translation>{name}&apos;s stamp card has become points.</translation>
    </message>
    <message>
        <source>Kartunya sudah digabung ke {name}.</source>
        <translation>The card is merged into {name}.</translation>
    </message>
    <message>
        <source>Voucer untuk {name} sudah dibuat; kodenya ada di bagian Voucer.</source>
        <translation>The voucher for {name} is made; its code is under Vouchers.</translation>
    </message>
    <message>
        <source>Data pribadi kartu {name} sudah dihapus.</source>
        <translation>The personal data of card {name} is deleted.</translation>
    </message>
    <message>
        <source>{file} sudah disimpan.</source>
        <translation>{file} has been saved.</translation>
    </message>
    <message>
        <source>{name} sudah jadi mitra.</source>
        <translation>{name} is a partner now.</translation>
    </message>
    <message>
        <source>Ketentuan {name} sudah dicatat.</source>
        <translation>{name}&apos;s terms have been noted.</translation>
    </message>
    <message>
        <source>{name} dijeda: belum bisa dilayani dengan harga mitra.</source>
        <translation>{name} is paused: cannot be served at partner prices for now.</translation>
    </message>
    <message>
        <source>{name} dilayani lagi.</source>
        <translation>{name} is served again.</translation>
    </message>
    <message>
        <source>Kerja sama dengan {name} diakhiri; catatannya tetap ada.</source>
        <translation>The partnership with {name} has ended; the records stay.</translation>
    </message>
</context>
<context>
    <name>OpeningPanel</name>
    <message>
        <source>Uang modal di laci</source>
        <translation>Float in the drawer</translation>
    </message>
    <message>
        <source>Buka giliran</source>
        <translation>Open shift</translation>
    </message>
    <message>
        <source>Hitung uang kembalian di laci, tulis jumlahnya, lalu buka giliran.</source>
        <translation>Count the change in the drawer, type the sum, then open the shift.</translation>
    </message>
    <message>
        <source>Laci {till} belum dibuka</source>
        <translation>Till {till} is not open yet</translation>
    </message>
    <message>
        <source>Sama seperti hitungan terakhir</source>
        <translation>The same as the last count</translation>
    </message>
    <message>
        <source>Ini giliran pertama di laci ini.</source>
        <translation>This is the first shift at this till.</translation>
    </message>
    <message>
        <source>Hitungan terakhir {amount}, oleh {name}, {time}.</source>
        <translation>Last count {amount}, by {name}, {time}.</translation>
    </message>
    <message>
        <source>Sama dengan hitungan terakhir.</source>
        <translation>The same as the last count.</translation>
    </message>
    <message>
        <source>{amount} lebih banyak dari hitungan terakhir.</source>
        <translation>{amount} more than the last count.</translation>
    </message>
    <message>
        <source>{amount} lebih sedikit dari hitungan terakhir.</source>
        <translation>{amount} less than the last count.</translation>
    </message>
</context>
<context>
    <name>OutcomeFields</name>
    <message>
        <source>Hasil kunjungan</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Langkah berikutnya</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Kalau diisi, kunjungan berikutnya langsung direncanakan.</source>
        <translation>If filled in, the next visit is planned at once.</translation>
    </message>
    <message>
        <source>Kunjungan berikutnya</source>
        <translation>Next visit</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>Belanja per bulan</source>
        <translation>Turnover per month</translation>
    </message>
    <message>
        <source>Irama belanja</source>
        <translation>Buying rhythm</translation>
    </message>
    <message>
        <source>Sekilas</source>
        <translation>At a glance</translation>
    </message>
    <message>
        <source>Kesukaan: {names}</source>
        <translation>Favourites: {names}</translation>
    </message>
    <message>
        <source>Belum pernah belanja sebagai anggota.</source>
        <translation>Has not bought anything as a member yet.</translation>
    </message>
    <message>
        <source>Terakhir {ago} ({day})</source>
        <translation>Last {ago} ({day})</translation>
    </message>
    <message>
        <source>{last}; belum cukup sering untuk punya irama.</source>
        <translation>{last}; not often enough yet for a rhythm.</translation>
    </message>
    <message>
        <source>{last}, biasanya tiap {usual} hari.</source>
        <translation>{last}, usually every {usual} days.</translation>
    </message>
    <message>
        <source>{last}, padahal biasanya tiap {usual} hari.</source>
        <translation>{last}, though usually every {usual} days.</translation>
    </message>
    <message>
        <source>Ulang tahun</source>
        <translation>Birthday</translation>
    </message>
    <message>
        <source>Suara terakhir</source>
        <translation>Last heard</translation>
    </message>
    <message>
        <source>Kunjungan</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Kabar promosi</source>
        <translation>News of offers</translation>
    </message>
    <message>
        <source>mau</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>tidak</source>
        <translation>no</translation>
    </message>
    <message>
        <source>{n} sudah selesai</source>
        <translation>{n} settled</translation>
    </message>
    <message>
        <source>Draf</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>tidak ada</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Keluhan</source>
        <translation>Complaints</translation>
    </message>
    <message>
        <source>{n} bisa dipakai</source>
        <translation>{n} can be used</translation>
    </message>
    <message>
        <source>Voucer</source>
        <translation>Vouchers</translation>
    </message>
    <message>
        <source>Poin hangus</source>
        <translation>Points ending</translation>
    </message>
    <message>
        <source>{n} poin, {day}</source>
        <translation>{n} points, {day}</translation>
    </message>
</context>
<context>
    <name>OwnerStep</name>
    <message>
        <source>nama yang dipakai sehari-hari</source>
        <translation>the name used day to day</translation>
    </message>
    <message>
        <source>Nama pemilik</source>
        <translation>Owner’s name</translation>
    </message>
    <message>
        <source>Kata sandi</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Kata sandi sekali lagi</source>
        <translation>Password once more</translation>
    </message>
    <message>
        <source>Kedua kata sandi berbeda: ketik sekali lagi.</source>
        <translation>The two passwords differ: type it again.</translation>
    </message>
    <message>
        <source>Paling sedikit 8 huruf atau angka. Kalimat pendek mudah diingat.</source>
        <translation>At least 8 letters or digits. A short sentence is easy to remember.</translation>
    </message>
    <message>
        <source>Tambah {n} huruf lagi.</source>
        <translation>{n} more to go.</translation>
    </message>
    <message>
        <source>Cukup. Lebih panjang lebih aman.</source>
        <translation>Good enough. Longer is safer.</translation>
    </message>
    <message>
        <source>Kuat.</source>
        <translation>Strong.</translation>
    </message>
</context>
<context>
    <name>PaperSheet</name>
    <message>
        <source>Halaman bulan ini (PDF)</source>
        <translation>This month&apos;s page (PDF)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Satu halaman A4 untuk pemilik: lima faktor, angka di sampingnya, kelompok pelanggan. Tanpa nama.</source>
        <translation>One A4 page for the owner: five factors, the figures beside them, groups of customers. Without names.</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Buat PDF</source>
        <translation>Make a PDF</translation>
    </message>
    <message>
        <source>Pilih folder untuk berkasnya dulu.</source>
        <translation>Choose a folder for the files first.</translation>
    </message>
</context>
<context>
    <name>PapersSheet</name>
    <message>
        <source>Surat mitra</source>
        <translation>Partner papers</translation>
    </message>
    <message>
        <source>Surat</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Ukuran kertas</source>
        <translation>Sheet size</translation>
    </message>
    <message>
        <source>Belum ada surat. Faktur pertama muncul setelah penjualan.</source>
        <translation>No papers yet. The first invoice appears after a sale.</translation>
    </message>
    <message>
        <source>Simpan PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ParkedSheet</name>
    <message>
        <source>Keranjang yang ditahan</source>
        <translation>Parked baskets</translation>
    </message>
    <message>
        <source>Tanpa nama</source>
        <translation>No name</translation>
    </message>
    <message>
        <source>Pukul {time}, oleh {name}</source>
        <translation>At {time}, by {name}</translation>
    </message>
</context>
<context>
    <name>PartnerHead</name>
    <message>
        <source>mitra sejak {day}</source>
        <translation>partner since {day}</translation>
    </message>
    <message>
        <source>kredit mitra</source>
        <translation>the partner&apos;s credit</translation>
    </message>
    <message>
        <source>belum dibayar</source>
        <translation>unpaid</translation>
    </message>
    <message>
        <source>tidak ada utang</source>
        <translation>nothing owed</translation>
    </message>
    <message>
        <source>Tanpa tempo: semua dibayar saat diambil.</source>
        <translation>No account: everything is paid when taken.</translation>
    </message>
    <message>
        <source>Masih ada ruang {room} dari batas {limit}</source>
        <translation>{room} left of the limit of {limit}</translation>
    </message>
    <message>
        <source>Sedang dijeda: belum bisa dilayani dengan harga mitra.</source>
        <translation>Paused: cannot be served at partner prices for now.</translation>
    </message>
    <message>
        <source>Kerja sama sudah berakhir.</source>
        <translation>The partnership has ended.</translation>
    </message>
    <message>
        <source>{amount} lewat tempo, yang terlama {number} sudah {n} hari.</source>
        <translation>{amount} overdue, the oldest {number} by {n} days.</translation>
    </message>
    <message>
        <source>saldo awal</source>
        <translation>opening balance</translation>
    </message>
</context>
<context>
    <name>PartnerSheet</name>
    <message>
        <source>Sebutan</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Jalan dan nomor</source>
        <translation>Street and number</translation>
    </message>
    <message>
        <source>Wilayah</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Tambah alamat</source>
        <translation>Add address</translation>
    </message>
    <message>
        <source>Nama orang</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Tugas</source>
        <translation>Duty</translation>
    </message>
    <message>
        <source>Nomor HP</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Tambah orang</source>
        <translation>Add person</translation>
    </message>
    <message>
        <source>Nama usaha</source>
        <translation>Business name</translation>
    </message>
    <message>
        <source>Nomor HP (boleh kosong)</source>
        <translation>Phone (may be empty)</translation>
    </message>
    <message>
        <source>Alamat, yang pertama dicetak di faktur</source>
        <translation>Addresses, the first one is printed on invoices</translation>
    </message>
    <message>
        <source>Yang bisa dihubungi</source>
        <translation>Contact people</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Diurus oleh</source>
        <translation>Looked after by</translation>
    </message>
    <message>
        <source>Mitra sejak</source>
        <translation>Partner since</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Tambah mitra</source>
        <translation>Add partner</translation>
    </message>
    <message>
        <source>Perbaiki data mitra</source>
        <translation>Correct partner details</translation>
    </message>
    <message>
        <source>Tambah</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>belum ditentukan</source>
        <translation>not decided yet</translation>
    </message>
</context>
<context>
    <name>PartnersView</name>
    <message>
        <source>Mitra</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Perbaiki</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Tambah mitra</source>
        <translation>Add partner</translation>
    </message>
    <message>
        <source>Tagihan hari ini</source>
        <translation>To collect today</translation>
    </message>
    <message>
        <source>Rekening semua mitra (F7)</source>
        <translation>All partners&apos; statements (F7)</translation>
    </message>
    <message>
        <source>Rekening semua mitra</source>
        <translation>All partners&apos; statements</translation>
    </message>
    <message>
        <source>Simpan tabel (F12)</source>
        <translation>Save a table (F12)</translation>
    </message>
    <message>
        <source>Simpan tabel</source>
        <translation>Save a table</translation>
    </message>
    <message>
        <source>Pilih mitra di kiri: rekening, tagihan, dan datanya tampil di sini.</source>
        <translation>Choose a partner on the left: account, invoices and details appear here.</translation>
    </message>
    <message>
        <source>{n} mitra</source>
        <translation>{n} partners</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Pilih berkas…</source>
        <translation>Choose file…</translation>
    </message>
    <message>
        <source>Pilih berkas</source>
        <translation>Choose file</translation>
    </message>
</context>
<context>
    <name>PaySheet</name>
    <message>
        <source>Terima pembayaran</source>
        <translation>Take payment</translation>
    </message>
    <message>
        <source>Cara bayar</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>nomor transaksi, boleh kosong</source>
        <translation>transaction number, may be empty</translation>
    </message>
    <message>
        <source>nama mitra, kalau kosong</source>
        <translation>the partner&apos;s name if empty</translation>
    </message>
    <message>
        <source>Untuk tagihan</source>
        <translation>For invoice</translation>
    </message>
    <message>
        <source>Yang tertua dulu</source>
        <translation>Oldest first</translation>
    </message>
    <message>
        <source>Pilih tagihan</source>
        <translation>Choose invoices</translation>
    </message>
    <message>
        <source>Jumlah (Rp)</source>
        <translation>Amount (Rp)</translation>
    </message>
    <message>
        <source>Referensi</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Dibayar oleh</source>
        <translation>Paid by</translation>
    </message>
    <message>
        <source>Isi jumlahnya; di sini tampil tagihan mana yang lunas.</source>
        <translation>Enter the amount; which invoices get settled appears here.</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Semua {amount}</source>
        <translation>All {amount}</translation>
    </message>
    <message>
        <source>{name} berutang {amount}</source>
        <translation>{name} owes {amount}</translation>
    </message>
    <message>
        <source>Jadi kredit mitra</source>
        <translation>Stays as the partner&apos;s credit</translation>
    </message>
    <message>
        <source>Terima {amount}</source>
        <translation>Take {amount}</translation>
    </message>
    <message>
        <source>sisa {left}</source>
        <translation>{left} left</translation>
    </message>
    <message>
        <source>{number} · jatuh tempo {day} · sisa {amount}</source>
        <translation>{number} · due {day} · {amount} open</translation>
    </message>
</context>
<context>
    <name>PaymentSheet</name>
    <message>
        <source>misalnya beli es batu</source>
        <translation>such as: bought ice</translation>
    </message>
    <message>
        <source>Jumlah</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Alasan yang sering</source>
        <translation>Usual reasons</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Uang masuk laci</source>
        <translation>Pay into the drawer</translation>
    </message>
    <message>
        <source>Uang keluar laci</source>
        <translation>Pay out of the drawer</translation>
    </message>
    <message>
        <source>Catat uang masuk</source>
        <translation>Record pay-in</translation>
    </message>
    <message>
        <source>Catat uang keluar</source>
        <translation>Record pay-out</translation>
    </message>
    <message>
        <source>Uang kembalian</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Tukar receh</source>
        <translation>Coins</translation>
    </message>
    <message>
        <source>Setoran pemilik</source>
        <translation>From the owner</translation>
    </message>
    <message>
        <source>Bahan</source>
        <translation>Ingredients</translation>
    </message>
    <message>
        <source>Es batu</source>
        <translation>Ice</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>Gas</translation>
    </message>
    <message>
        <source>Ongkir</source>
        <translation>Delivery</translation>
    </message>
    <message>
        <source>Setor pemilik</source>
        <translation>To the owner</translation>
    </message>
</context>
<context>
    <name>PaymentView</name>
    <message>
        <source>Pembayaran</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Cara bayar</source>
        <translation>Ways to pay</translation>
    </message>
    <message>
        <source>1234</source>
        <translation>1234</translation>
    </message>
    <message>
        <source>Kode persetujuan</source>
        <translation>Approval code</translation>
    </message>
    <message>
        <source>Boleh kosong</source>
        <translation>May be empty</translation>
    </message>
    <message>
        <source>Ada di slip EDC</source>
        <translation>On the terminal’s slip</translation>
    </message>
    <message>
        <source>4 angka terakhir</source>
        <translation>Last 4 digits</translation>
    </message>
    <message>
        <source>Nomor transaksi</source>
        <translation>Transaction number</translation>
    </message>
    <message>
        <source>Belum dicatat: selesaikan pembayaran atau tekan Esc, lalu pindai lagi.</source>
        <translation>Not recorded yet: finish the payment or press Esc, then scan again.</translation>
    </message>
    <message>
        <source>Sisa yang harus dibayar</source>
        <translation>Still to pay</translation>
    </message>
    <message>
        <source>Yang harus dibayar</source>
        <translation>To pay</translation>
    </message>
    <message>
        <source>Pembulatan tunai {amount}, sebelum dibulatkan {before}</source>
        <translation>Cash rounding {amount}, before rounding {before}</translation>
    </message>
    <message>
        <source>Uang diterima</source>
        <translation>Cash received</translation>
    </message>
    <message>
        <source>Jumlah yang dibayar</source>
        <translation>Amount paid</translation>
    </message>
    <message>
        <source>Jumlah yang ditempokan</source>
        <translation>Amount on account</translation>
    </message>
    <message>
        <source>Uang pas</source>
        <translation>Exact</translation>
    </message>
    <message>
        <source>Kembalian</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Setujui dan jual</source>
        <translation>Approve and sell</translation>
    </message>
    <message>
        <source>Terima {amount}</source>
        <translation>Take {amount}</translation>
    </message>
    <message>
        <source>Masih kurang</source>
        <translation>Still missing</translation>
    </message>
    <message>
        <source>Catat {amount}</source>
        <translation>Record {amount}</translation>
    </message>
    <message>
        <source>Tempokan {amount}</source>
        <translation>Put {amount} on account</translation>
    </message>
    <message>
        <source>Tulis 4 angka terakhir di kartu.</source>
        <translation>Type the last 4 digits of the card.</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>Tambah orang</source>
        <translation>Add person</translation>
    </message>
    <message>
        <source>Orang</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Klik dua kali atau tekan Enter untuk mengubah.</source>
        <translation>Double-click or press Enter to change one.</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Peran</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Telepon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>{name} masuk dengan yang baru mulai sekarang.</source>
        <translation>{name} signs in with the new one from now on.</translation>
    </message>
    <message>
        <source>tidak aktif</source>
        <translation>not active</translation>
    </message>
    <message>
        <source>terkunci {time}</source>
        <translation>locked {time}</translation>
    </message>
    <message>
        <source>aktif</source>
        <translation>active</translation>
    </message>
</context>
<context>
    <name>PersonSheet</name>
    <message>
        <source>nama yang dipakai sehari-hari</source>
        <translation>the name used day to day</translation>
    </message>
    <message>
        <source>Bekerja di sini</source>
        <translation>Works here</translation>
    </message>
    <message>
        <source>Buka kunci</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Peran</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Telepon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Boleh kosong.</source>
        <translation>May be empty.</translation>
    </message>
    <message>
        <source>Orang baru</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>Kata sandi baru…</source>
        <translation>New password…</translation>
    </message>
    <message>
        <source>PIN baru…</source>
        <translation>New PIN…</translation>
    </message>
    <message>
        <source>Kata sandi (paling sedikit 8 huruf)</source>
        <translation>Password (at least 8 characters)</translation>
    </message>
    <message>
        <source>PIN (6 angka)</source>
        <translation>PIN (6 digits)</translation>
    </message>
</context>
<context>
    <name>PictureSheet</name>
    <message>
        <source>Gambar dan teks</source>
        <translation>Picture and text</translation>
    </message>
    <message>
        <source>Bentuk</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Feed 1080 × 1080</source>
        <translation>Feed 1080 × 1080</translation>
    </message>
    <message>
        <source>Story 1080 × 1920</source>
        <translation>Story 1080 × 1920</translation>
    </message>
    <message>
        <source>Salin teks</source>
        <translation>Copy text</translation>
    </message>
    <message>
        <source>Folder gambar</source>
        <translation>Folder for pictures</translation>
    </message>
    <message>
        <source>Simpan gambar</source>
        <translation>Save pictures</translation>
    </message>
    <message>
        <source>Teks untuk disalin</source>
        <translation>Text to copy</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Tersalin</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>Pilih foldernya dulu.</source>
        <translation>Choose the folder first.</translation>
    </message>
</context>
<context>
    <name>PiecesRow</name>
    <message>
        <source>Kurangi {money}</source>
        <translation>One {money} less</translation>
    </message>
    <message>
        <source>Tambah {money}</source>
        <translation>One {money} more</translation>
    </message>
    <message>
        <source>Jumlah {money}</source>
        <translation>Number of {money}</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>{n} angka terisi</source>
        <translation>Digits typed: {n}</translation>
    </message>
</context>
<context>
    <name>PlanFields</name>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Yang berkunjung</source>
        <translation>Visitor</translation>
    </message>
    <message>
        <source>Tujuan</source>
        <translation>Purpose</translation>
    </message>
</context>
<context>
    <name>PlanSheet</name>
    <message>
        <source>Rencanakan kunjungan</source>
        <translation>Plan a visit</translation>
    </message>
    <message>
        <source>Rencanakan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Cara</source>
        <translation>How</translation>
    </message>
    <message>
        <source>misalnya tanya kabar sesudah keluhan K-0012</source>
        <translation>for example ask how they are after complaint K-0012</translation>
    </message>
    <message>
        <source>misalnya hitung titipan dan tawarkan dimsum</source>
        <translation>e.g. count the goods and offer dimsum</translation>
    </message>
</context>
<context>
    <name>PointsForm</name>
    <message>
        <source>Mitra mendapat poin dari pesanan</source>
        <translation>Partners win points with their orders</translation>
    </message>
    <message>
        <source>Belanja per poin (Rp)</source>
        <translation>Purchases per point (Rp)</translation>
    </message>
    <message>
        <source>Nilai satu poin (Rp)</source>
        <translation>Value of a point (Rp)</translation>
    </message>
    <message>
        <source>Pesanan paling sedikit (Rp)</source>
        <translation>Least order (Rp)</translation>
    </message>
    <message>
        <source>Berlaku (bulan)</source>
        <translation>Good for (months)</translation>
    </message>
    <message>
        <source>0: tanpa batas.</source>
        <translation>0: no limit.</translation>
    </message>
</context>
<context>
    <name>PointsPanel</name>
    <message>
        <source>Poin beredar</source>
        <translation>Points outstanding</translation>
    </message>
    <message>
        <source>Jika semua ditukar</source>
        <translation>If all were spent</translation>
    </message>
    <message>
        <source>Perkiraan ditukar</source>
        <translation>Likely to be spent</translation>
    </message>
    <message>
        <source>Tak terpakai</source>
        <translation>Never used</translation>
    </message>
    <message>
        <source>Menurut tingkat</source>
        <translation>By tier</translation>
    </message>
    <message>
        <source>Menurut umur poin</source>
        <translation>By age of points</translation>
    </message>
    <message>
        <source>Tidak ada poin yang berakhir dalam {n} hari.</source>
        <translation>No points end within {n} days.</translation>
    </message>
    <message>
        <source>Segera hangus</source>
        <translation>Ending soon</translation>
    </message>
    <message>
        <source>Arti angkanya</source>
        <translation>What the figures mean</translation>
    </message>
    <message>
        <source>Hangus dalam {n} hari · {members} anggota, {points} poin</source>
        <translation>Ending within {n} days · {members} members, {points} points</translation>
    </message>
    <message>
        <source>{points} poin milik {n} anggota sudah lewat masa berlakunya.</source>
        <translation>{points} points of {n} members are past their last day.</translation>
    </message>
    <message>
        <source>Hari terakhir yang tercatat {known}: benarkah hari ini {on}?</source>
        <translation>The last known day is {known}: is today really {on}?</translation>
    </message>
    <message>
        <source>Periksa dulu</source>
        <translation>Look first</translation>
    </message>
    <message>
        <source>milik {n} anggota</source>
        <translation>of {n} members</translation>
    </message>
    <message>
        <source>{value} tiap poin</source>
        <translation>{value} a point</translation>
    </message>
    <message>
        <source>{part} dari nilainya</source>
        <translation>{part} of the worth</translation>
    </message>
    <message>
        <source>dari {n} perolehan yang sudah lewat</source>
        <translation>of {n} lots past their day</translation>
    </message>
    <message>
        <source>anggapan, belum cukup data</source>
        <translation>assumed, too little data yet</translation>
    </message>
</context>
<context>
    <name>PointsTab</name>
    <message>
        <source>Masa catatan poin</source>
        <translation>Period of the ledger</translation>
    </message>
    <message>
        <source>Catatan poin</source>
        <translation>Points ledger</translation>
    </message>
    <message>
        <source>Tidak ada poin yang bergerak pada masa ini.</source>
        <translation>No points moved in this period.</translation>
    </message>
    <message>
        <source>Berlaku sampai</source>
        <translation>Good until</translation>
    </message>
    <message>
        <source>Belum ada poin yang bisa dipakai.</source>
        <translation>No points to spend yet.</translation>
    </message>
    <message>
        <source>12 bulan terakhir</source>
        <translation>Last 12 months</translation>
    </message>
    <message>
        <source>tanpa batas waktu</source>
        <translation>for good</translation>
    </message>
    <message>
        <source>{n} poin</source>
        <translation>{n} points</translation>
    </message>
    <message>
        <source>Mengapa? Pilih satu baris, alasannya tampil di sini.</source>
        <translation>Why? Choose a row, and the reason is shown here.</translation>
    </message>
    <message>
        <source>Tidak ada alasan lain yang dicatat.</source>
        <translation>No further reason is on record.</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Peristiwa</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Belanja</source>
        <translation>Purchases</translation>
    </message>
    <message>
        <source>Poin</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Pakai poin</source>
        <translation>Spend points</translation>
    </message>
    <message>
        <source>Belum ada poin. Poin pertama datang dengan pesanan berikutnya.</source>
        <translation>No points yet. The first ones come with the next order.</translation>
    </message>
    <message>
        <source>Catatan poin 12 bulan</source>
        <translation>Points of 12 months</translation>
    </message>
    <message>
        <source>Program poin mitra belum dijalankan. Pemilik menyalakannya di Pengaturan.</source>
        <translation>The partners&apos; points programme does not run. The owner switches it on in Settings.</translation>
    </message>
    <message>
        <source>Senilai {worth} untuk memotong tagihan. Terpisah dari poin anggota.</source>
        <translation>Worth {worth} off what is owed. Apart from members&apos; points.</translation>
    </message>
    <message>
        <source>Pesanan {label}</source>
        <translation>Order {label}</translation>
    </message>
    <message>
        <source>Retur {label}</source>
        <translation>Return {label}</translation>
    </message>
    <message>
        <source>Dipakai, {label}</source>
        <translation>Spent, {label}</translation>
    </message>
    <message>
        <source>Masa berlaku habis</source>
        <translation>Expired</translation>
    </message>
</context>
<context>
    <name>PostSheet</name>
    <message>
        <source>Catat tayang</source>
        <translation>Note a post</translation>
    </message>
    <message>
        <source>Tempat</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Tautan (boleh kosong)</source>
        <translation>Link (may stay empty)</translation>
    </message>
    <message>
        <source>Catat</source>
        <translation>Note it</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>PriceSheet</name>
    <message>
        <source>Umum (kasir)</source>
        <translation>Retail (counter)</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>Reseller</translation>
    </message>
    <message>
        <source>Agen</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Distributor</source>
        <translation>Distributor</translation>
    </message>
    <message>
        <source>Harga pokok</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Harga</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Untuk</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Mulai</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Belum ada harga.</source>
        <translation>No price yet.</translation>
    </message>
    <message>
        <source>Harga baru (Rp)</source>
        <translation>New price (Rp)</translation>
    </message>
    <message>
        <source>Mulai tanggal</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Tetapkan harga</source>
        <translation>Set price</translation>
    </message>
    <message>
        <source>Harga {name}</source>
        <translation>Price of {name}</translation>
    </message>
</context>
<context>
    <name>PrinterForm</name>
    <message>
        <source>Sambungan printer</source>
        <translation>Printer connection</translation>
    </message>
    <message>
        <source>Tanpa printer</source>
        <translation>No printer</translation>
    </message>
    <message>
        <source>Jaringan</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Kabel</source>
        <translation>Cable</translation>
    </message>
    <message>
        <source>Antrean sistem</source>
        <translation>System queue</translation>
    </message>
    <message>
        <source>Lebar kertas</source>
        <translation>Paper width</translation>
    </message>
    <message>
        <source>Buka laci uang saat pembayaran tunai</source>
        <translation>Open the cash drawer for cash payments</translation>
    </message>
    <message>
        <source>Cetak struk langsung setelah pembayaran</source>
        <translation>Print the receipt right after payment</translation>
    </message>
    <message>
        <source>Alamat printer</source>
        <translation>Printer address</translation>
    </message>
    <message>
        <source>Sambungan</source>
        <translation>Connection</translation>
    </message>
    <message>
        <source>Alamat IP printer, misalnya 192.168.1.50</source>
        <translation>The printer’s IP address, such as 192.168.1.50</translation>
    </message>
    <message>
        <source>Berkas perangkat, misalnya /dev/usb/lp0 atau COM3</source>
        <translation>The device, such as /dev/usb/lp0 or COM3</translation>
    </message>
    <message>
        <source>Nama printer di sistem, misalnya POS-58</source>
        <translation>The printer’s name in the system, such as POS-58</translation>
    </message>
    <message>
        <source>tidak perlu diisi</source>
        <translation>nothing to fill in</translation>
    </message>
</context>
<context>
    <name>PrinterView</name>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Cetak struk uji</source>
        <translation>Print test slip</translation>
    </message>
    <message>
        <source>Printer struk komputer ini</source>
        <translation>This computer’s receipt printer</translation>
    </message>
    <message>
        <source>Tersimpan.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>Struk uji terkirim. Kalau kertasnya keluar, printer siap dipakai.</source>
        <translation>Test slip sent. If the paper comes out, the printer is ready.</translation>
    </message>
</context>
<context>
    <name>ProfileHead</name>
    <message>
        <source>{n} poin</source>
        <translation>{n} points</translation>
    </message>
    <message>
        <source>Saldonya kurang {n} poin. Poin dari belanja berikutnya menutup kekurangan ini dulu; sampai lunas, hadiah belum bisa dipakai.</source>
        <translation>The balance is {n} points short. Points of the next purchases settle this first; until then no reward can be claimed.</translation>
    </message>
    <message>
        <source>Data pribadinya sudah dihapus</source>
        <translation>Their personal data are deleted</translation>
    </message>
    <message>
        <source>anggota sejak {day}</source>
        <translation>since {day}</translation>
    </message>
    <message>
        <source>{n} poin berlaku s.d. {day}</source>
        <translation>{n} good until {day}</translation>
    </message>
    <message>
        <source>Program poin belum diatur.</source>
        <translation>No programme terms yet.</translation>
    </message>
    <message>
        <source>belanja 12 bulan {amount}</source>
        <translation>{amount} in 12 months</translation>
    </message>
    <message>
        <source>Sudah di tingkat tertinggi</source>
        <translation>At the highest tier</translation>
    </message>
    <message>
        <source>{amount} lagi menuju {tier}</source>
        <translation>{amount} to {tier}</translation>
    </message>
</context>
<context>
    <name>ProfilePanel</name>
    <message>
        <source>Bagian</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Ringkasan</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Poin</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Belanja</source>
        <translation>Purchases</translation>
    </message>
    <message>
        <source>Voucer</source>
        <translation>Vouchers</translation>
    </message>
    <message>
        <source>Keluhan &amp; ulasan</source>
        <translation>Complaints &amp; reviews</translation>
    </message>
    <message>
        <source>Kunjungan</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Pesan</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Ubah poin, gabungkan, atau hapus (F10)</source>
        <translation>Change points, merge, or delete (F10)</translation>
    </message>
    <message>
        <source>Ubah ketentuan, jeda, atau akhiri (F10)</source>
        <translation>Change terms, pause or end (F10)</translation>
    </message>
</context>
<context>
    <name>ProgrammeView</name>
    <message>
        <source>Bagian program</source>
        <translation>Parts of the programme</translation>
    </message>
    <message>
        <source>Ketentuan</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>Hadiah</source>
        <translation>Reward</translation>
    </message>
    <message>
        <source>Promo</source>
        <translation>Promotions</translation>
    </message>
    <message>
        <source>Voucer</source>
        <translation>Vouchers</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Hentikan</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>{done} dari {total}</source>
        <translation>{done} of {total}</translation>
    </message>
    <message>
        <source>menghitung sisa waktu …</source>
        <translation>working out the time left …</translation>
    </message>
    <message>
        <source>sebentar lagi</source>
        <translation>almost done</translation>
    </message>
    <message>
        <source>kurang dari 1 menit lagi</source>
        <translation>less than 1 min left</translation>
    </message>
    <message>
        <source>sekitar {n} menit lagi</source>
        <translation>about {n} min left</translation>
    </message>
</context>
<context>
    <name>PromiseSheet</name>
    <message>
        <source>Catat janji bayar</source>
        <translation>Note a promise to pay</translation>
    </message>
    <message>
        <source>Catat janji</source>
        <translation>Note promise</translation>
    </message>
    <message>
        <source>boleh kosong</source>
        <translation>may be empty</translation>
    </message>
    <message>
        <source>Berjanji membayar (Rp)</source>
        <translation>Promised to pay (Rp)</translation>
    </message>
    <message>
        <source>Paling lambat</source>
        <translation>At the latest</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>PromotionSheet</name>
    <message>
        <source>Jenis promo</source>
        <translation>Kind of promotion</translation>
    </message>
    <message>
        <source>nama yang dilihat kasir dan pembeli</source>
        <translation>the name cashiers and buyers see</translation>
    </message>
    <message>
        <source>berapa saja</source>
        <translation>any</translation>
    </message>
    <message>
        <source>kosong: berjalan sendiri</source>
        <translation>empty: runs by itself</translation>
    </message>
    <message>
        <source>tanpa batas</source>
        <translation>no limit</translation>
    </message>
    <message>
        <source>Khusus anggota</source>
        <translation>For members only</translation>
    </message>
    <message>
        <source>Boleh digabung dengan potongan persen lain</source>
        <translation>May be combined with other percents</translation>
    </message>
    <message>
        <source>Barang paling sedikit</source>
        <translation>Least number of pieces</translation>
    </message>
    <message>
        <source>Belanja paling sedikit (Rp)</source>
        <translation>Minimum purchase (Rp)</translation>
    </message>
    <message>
        <source>Kode promo</source>
        <translation>Promotion code</translation>
    </message>
    <message>
        <source>Per anggota</source>
        <translation>Per member</translation>
    </message>
    <message>
        <source>Seluruhnya</source>
        <translation>In all</translation>
    </message>
    <message>
        <source>Nama promo</source>
        <translation>Promotion name</translation>
    </message>
    <message>
        <source>Promo baru</source>
        <translation>New promotion</translation>
    </message>
    <message>
        <source>Tarik promo</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Jalankan lagi</source>
        <translation>Run again</translation>
    </message>
    <message>
        <source>Isi dulu apa yang diberikan: di sini tertulis apa yang akan terjadi di kasir.</source>
        <translation>Fill in what it gives: here it will say what happens at the counter.</translation>
    </message>
</context>
<context>
    <name>PromotionsPanel</name>
    <message>
        <source>Tambah promo</source>
        <translation>Add a promotion</translation>
    </message>
    <message>
        <source>Promo</source>
        <translation>Promotions</translation>
    </message>
    <message>
        <source>Belum ada promo. Promo memotong harga atau menambah poin tanpa memakai poin: berjalan sendiri, atau dengan kode.</source>
        <translation>No promotions yet. A promotion makes a sale cheaper or win more without spending points: by itself, or with a code.</translation>
    </message>
    <message>
        <source>Memberi</source>
        <translation>Gives</translation>
    </message>
    <message>
        <source>Kapan</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Kode</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Terpakai</source>
        <translation>Used</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>Kata sandi</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Terlalu banyak salah. Coba lagi dalam {time}, atau minta pemilik membukanya.</source>
        <translation>Too many wrong tries. Try again in {time}, or ask the owner to unlock it.</translation>
    </message>
</context>
<context>
    <name>PurchasesTab</name>
    <message>
        <source>Belanja</source>
        <translation>Purchases</translation>
    </message>
    <message>
        <source>Belum pernah belanja sebagai anggota.</source>
        <translation>Has not bought anything as a member yet.</translation>
    </message>
    <message>
        <source>Lihat struk</source>
        <translation>See receipt</translation>
    </message>
    <message>
        <source>Tampil setelah belanja pertama.</source>
        <translation>Shown after the first purchase.</translation>
    </message>
    <message>
        <source>Kesukaan</source>
        <translation>Favourites</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Barang</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Poin</source>
        <translation>Points</translation>
    </message>
</context>
<context>
    <name>QuantityView</name>
    <message>
        <source>Jumlah</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>0 menghapus barisnya.</source>
        <translation>0 removes the line.</translation>
    </message>
    <message>
        <source>Ganti jumlah</source>
        <translation>Change quantity</translation>
    </message>
    <message>
        <source>Tulis jumlahnya, misalnya 3.</source>
        <translation>Type the quantity, such as 3.</translation>
    </message>
</context>
<context>
    <name>QuestionPart</name>
    <message>
        <source>Terima kasih, jawabannya sudah dicatat.</source>
        <translation>Thank you, your answer is noted.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Halaman</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>RatingSheet</name>
    <message>
        <source>Platform</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>nama yang tampil di sana</source>
        <translation>the name shown there</translation>
    </message>
    <message>
        <source>tempel tulisannya; boleh kosong</source>
        <translation>paste the text; may be empty</translation>
    </message>
    <message>
        <source>kartu atau nomor HP</source>
        <translation>card or phone number</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Bintang (tekan 1–5)</source>
        <translation>Stars (press 1–5)</translation>
    </message>
    <message>
        <source>Tanggal ditulis</source>
        <translation>Written on</translation>
    </message>
    <message>
        <source>Penulis</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>Isi ulasan</source>
        <translation>What it says</translation>
    </message>
    <message>
        <source>Tautan</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Nomor struk</source>
        <translation>Receipt number</translation>
    </message>
    <message>
        <source>Barang</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Anggota</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Kalau diketahui, tentang apa dan dari siapa</source>
        <translation>If known, what it is about and from whom</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Catat ulasan</source>
        <translation>Add review</translation>
    </message>
    <message>
        <source>Perbaiki ulasan</source>
        <translation>Correct the review</translation>
    </message>
</context>
<context>
    <name>RatingsView</name>
    <message>
        <source>Rentang</source>
        <translation>Range</translation>
    </message>
    <message>
        <source>30 hari</source>
        <translation>30 days</translation>
    </message>
    <message>
        <source>90 hari</source>
        <translation>90 days</translation>
    </message>
    <message>
        <source>1 tahun</source>
        <translation>1 year</translation>
    </message>
    <message>
        <source>Tampilkan</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Belum dijawab</source>
        <translation>Unanswered</translation>
    </message>
    <message>
        <source>Buruk, menunggu</source>
        <translation>Bad, waiting</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>Catat ulasan</source>
        <translation>Add review</translation>
    </message>
    <message>
        <source>Catat jawaban</source>
        <translation>Add answer</translation>
    </message>
    <message>
        <source>Simpan tabel (F12)</source>
        <translation>Save a table (F12)</translation>
    </message>
    <message>
        <source>Simpan tabel</source>
        <translation>Save a table</translation>
    </message>
    <message>
        <source>Belum ada ulasan di rentang ini. Catat yang baru Anda baca di Google, GoFood, atau lainnya.</source>
        <translation>No reviews in this period yet. Add what you just read on Google, GoFood or elsewhere.</translation>
    </message>
    <message>
        <source>Ulasan</source>
        <translation>Reviews</translation>
    </message>
    <message>
        <source>{n} ulasan</source>
        <translation>{n} reviews</translation>
    </message>
    <message>
        <source>Tidak ada ulasan seperti itu di rentang ini.</source>
        <translation>There are no such reviews in this period.</translation>
    </message>
    <message>
        <source>Ulasan dicatat.</source>
        <translation>The review is added.</translation>
    </message>
    <message>
        <source>Ulasan diperbaiki.</source>
        <translation>The review is corrected.</translation>
    </message>
    <message>
        <source>Balasan disalin. Tempel di sana, lalu tandai dijawab.</source>
        <translation>The reply is copied. Paste it there, then mark it answered.</translation>
    </message>
    <message>
        <source>Ditandai sudah dijawab.</source>
        <translation>Marked answered.</translation>
    </message>
    <message>
        <source>Keluhan {about} dibuat dari ulasan ini. Ikuti di papan Keluhan.</source>
        <translation>Complaint {about} was made of this review. Follow it on the board of complaints.</translation>
    </message>
    <message>
        <source>Jawaban dicatat: {about}.</source>
        <translation>Answer added: {about}.</translation>
    </message>
    <message>
        <source>{file} sudah disimpan.</source>
        <translation>{file} has been saved.</translation>
    </message>
    <message>
        <source>Buka folder</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>{place} tidak bisa ditulis: kosongkan tempat di cakram, lalu ulangi.</source>
        <translation>{place} cannot be written: make room on the disk, then try again.</translation>
    </message>
    <message>
        <source>Semua platform</source>
        <translation>All platforms</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Bintang</source>
        <translation>Stars</translation>
    </message>
    <message>
        <source>Isi</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>ReasonField</name>
    <message>
        <source>Tulis, atau pilih di bawah</source>
        <translation>Type, or choose below</translation>
    </message>
</context>
<context>
    <name>ReasonSheet</name>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ReasonsCard</name>
    <message>
        <source>Yang memberatkan</source>
        <translation>What speaks against them</translation>
    </message>
    <message>
        <source>Skor {n} dari 100</source>
        <translation>Score {n} of 100</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Skor</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Bobot</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Bukti</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>tidak ada</source>
        <translation>none</translation>
    </message>
    <message>
        <source>lewat {n} hari</source>
        <translation>{n} days late</translation>
    </message>
</context>
<context>
    <name>ReceiptPeek</name>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Pengembalian {number}</source>
        <translation>Refund {number}</translation>
    </message>
    <message>
        <source>Struk {number}</source>
        <translation>Receipt {number}</translation>
    </message>
    <message>
        <source>{time} · laci {till} · dilayani {name}</source>
        <translation>{time} · till {till} · served by {name}</translation>
    </message>
    <message>
        <source>Pembulatan</source>
        <translation>Rounding</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Poin didapat</source>
        <translation>Points earned</translation>
    </message>
    <message>
        <source>Poin dipakai</source>
        <translation>Points spent</translation>
    </message>
    <message>
        <source>Saldo setelahnya</source>
        <translation>Balance afterwards</translation>
    </message>
</context>
<context>
    <name>ReceiptView</name>
    <message>
        <source>Mengapa?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>Tambah anggota</source>
        <translation>Add member</translation>
    </message>
    <message>
        <source>Cetak</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Keluhan</source>
        <translation>Complaints</translation>
    </message>
    <message>
        <source>Belanja berikutnya</source>
        <translation>Next sale</translation>
    </message>
    <message>
        <source>Pengembalian {number}</source>
        <translation>Refund {number}</translation>
    </message>
    <message>
        <source>Lunas · {number}</source>
        <translation>Paid · {number}</translation>
    </message>
    <message>
        <source>Belum lunas · {number}</source>
        <translation>Not paid yet · {number}</translation>
    </message>
    <message>
        <source>Struk dikirim ke printer.</source>
        <translation>Receipt sent to the printer.</translation>
    </message>
    <message>
        <source>Draf WhatsApp sudah dibuka; kirim dari sana.</source>
        <translation>The WhatsApp draft is open; send it from there.</translation>
    </message>
    <message>
        <source>{file} sudah disimpan.</source>
        <translation>{file} is saved.</translation>
    </message>
    <message>
        <source>Buka folder</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>{name} sudah ditambahkan ke struk ini.</source>
        <translation>{name} was added to this receipt.</translation>
    </message>
    <message>
        <source>{place} tidak bisa ditulis: kosongkan tempat di cakram, lalu ulangi.</source>
        <translation>{place} cannot be written: free some disk space, then try again.</translation>
    </message>
    <message>
        <source>Dibayar kemudian</source>
        <translation>To be paid later</translation>
    </message>
    <message>
        <source>Uang kembali ke pelanggan</source>
        <translation>Money back to the customer</translation>
    </message>
    <message>
        <source>Kembalian</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Uang pas, tidak ada kembalian</source>
        <translation>Exact, no change</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Pembulatan tunai</source>
        <translation>Cash rounding</translation>
    </message>
    <message>
        <source>{name}: {won} poin ditarik, {spent} poin dikembalikan. Saldo {balance}.</source>
        <translation>{name}: {won} points taken back, {spent} points given back. Balance {balance}.</translation>
    </message>
    <message>
        <source>{name} mendapat {won} poin, memakai {spent}. Saldo baru {balance}.</source>
        <translation>{name} earned {won} points and spent {spent}. New balance {balance}.</translation>
    </message>
    <message>
        <source>{name} mendapat {won} poin. Saldo baru {balance}.</source>
        <translation>{name} earned {won} points. New balance {balance}.</translation>
    </message>
</context>
<context>
    <name>RecordSheet</name>
    <message>
        <source>Catat kunjungan</source>
        <translation>Write the visit down</translation>
    </message>
    <message>
        <source>Catat</source>
        <translation>Note it</translation>
    </message>
    <message>
        <source>misalnya senang dikunjungi, mau pesan untuk arisan</source>
        <translation>for example glad to be visited, wants to order for a party</translation>
    </message>
    <message>
        <source>misalnya telepon soal jumlah pesanannya</source>
        <translation>for example call about how many</translation>
    </message>
    <message>
        <source>misalnya freezer penuh, es krim lain menempati rak kita</source>
        <translation>e.g. the freezer is full, somebody&apos;s ice cream lies on our shelf</translation>
    </message>
    <message>
        <source>satu nama berkas atau tautan per baris</source>
        <translation>one file name or link a line</translation>
    </message>
    <message>
        <source>misalnya antar 20 kapal selam</source>
        <translation>e.g. bring 20 kapal selam</translation>
    </message>
    <message>
        <source>Foto</source>
        <translation>Photos</translation>
    </message>
</context>
<context>
    <name>RecoveryPanel</name>
    <message>
        <source>Masa</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>{n} hari</source>
        <translation>{n} days</translation>
    </message>
    <message>
        <source>Belanja lagi dalam 60 hari</source>
        <translation>Bought again within 60 days</translation>
    </message>
    <message>
        <source>Biaya per pelanggan pulih</source>
        <translation>Cost per recovered customer</translation>
    </message>
    <message>
        <source>Sampai jawaban pertama</source>
        <translation>To the first answer</translation>
    </message>
    <message>
        <source>Sampai selesai</source>
        <translation>To the end</translation>
    </message>
    <message>
        <source>Selesai dalam 7 hari</source>
        <translation>Settled within 7 days</translation>
    </message>
    <message>
        <source>Dibuka lagi</source>
        <translation>Opened again</translation>
    </message>
    <message>
        <source>Menurut</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Orang</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Barang</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Pemulihan</source>
        <translation>Recovery</translation>
    </message>
    <message>
        <source>Masalah yang berulang</source>
        <translation>What comes back</translation>
    </message>
    <message>
        <source>Siapa yang kembali</source>
        <translation>Who comes back</translation>
    </message>
    <message>
        <source>Masalah yang berulang dalam 30 hari</source>
        <translation>The same trouble within 30 days</translation>
    </message>
    <message>
        <source>{days} · {n} keluhan dari {sales} penjualan</source>
        <translation>{days} · {n} complaints from {sales} sales</translation>
    </message>
    <message>
        <source>{rate} per 1.000</source>
        <translation>{rate} per 1,000</translation>
    </message>
    <message>
        <source>{n} pelanggan belum 60 hari sejak keluhannya ditutup, jadi belum dihitung</source>
        <translation>{n} customers are not 60 days past their closed complaint, so they do not count yet</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Keluhan</source>
        <translation>Complaints</translation>
    </message>
    <message>
        <source>Pulih</source>
        <translation>Recovered</translation>
    </message>
    <message>
        <source>Dari</source>
        <translation>Of</translation>
    </message>
    <message>
        <source>Biaya</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Kali</source>
        <translation>Times</translation>
    </message>
    <message>
        <source>Terakhir</source>
        <translation>Last</translation>
    </message>
</context>
<context>
    <name>RefundLine</name>
    <message>
        <source>Kurangi {name}</source>
        <translation>One {name} less</translation>
    </message>
    <message>
        <source>Tambah {name}</source>
        <translation>One {name} more</translation>
    </message>
    <message>
        <source>{sold}, sudah dikembalikan semua</source>
        <translation>{sold}, all returned already</translation>
    </message>
    <message>
        <source>{sold}, tinggal {left} yang bisa kembali</source>
        <translation>{sold}, only {left} can still come back</translation>
    </message>
</context>
<context>
    <name>RefundView</name>
    <message>
        <source>Struk hari ini</source>
        <translation>Today’s receipts</translation>
    </message>
    <message>
        <source>Nomor struk, atau pindai QR-nya</source>
        <translation>Receipt number, or scan its QR code</translation>
    </message>
    <message>
        <source>Struk terakhir</source>
        <translation>Latest receipts</translation>
    </message>
    <message>
        <source>Semua kembali</source>
        <translation>Return all</translation>
    </message>
    <message>
        <source>Lihat dan cetak</source>
        <translation>See and print</translation>
    </message>
    <message>
        <source>Alasan pengembalian</source>
        <translation>Reason for the refund</translation>
    </message>
    <message>
        <source>Salah barang</source>
        <translation>Wrong item</translation>
    </message>
    <message>
        <source>Rasa berubah</source>
        <translation>Tastes off</translation>
    </message>
    <message>
        <source>Kurang jumlah</source>
        <translation>Too few</translation>
    </message>
    <message>
        <source>Pelanggan batal</source>
        <translation>Customer changed their mind</translation>
    </message>
    <message>
        <source>Di atas Rp100.000: perlu persetujuan orang kedua.</source>
        <translation>Above Rp100.000: a second person must approve.</translation>
    </message>
    <message>
        <source>Pilih struk di kiri, tulis nomornya, atau pindai QR-nya.</source>
        <translation>Choose a receipt on the left, type its number, or scan its QR code.</translation>
    </message>
    <message>
        <source>Pengembalian</source>
        <translation>Refund</translation>
    </message>
    <message>
        <source>Potong utang {amount}</source>
        <translation>Take {amount} off the account</translation>
    </message>
    <message>
        <source>Kembalikan {amount}</source>
        <translation>Pay back {amount}</translation>
    </message>
    <message>
        <source>Utang berkurang</source>
        <translation>Owes less by</translation>
    </message>
    <message>
        <source>Jadi saldo lebih mitra</source>
        <translation>Stays as the partner&apos;s credit</translation>
    </message>
    <message>
        <source>Pilih yang kembali</source>
        <translation>Choose what comes back</translation>
    </message>
    <message>
        <source>tanpa anggota</source>
        <translation>no member</translation>
    </message>
    <message>
        <source>Kembali lewat {tender}</source>
        <translation>Refund: {tender}</translation>
    </message>
    <message>
        <source>Poin belanja ini ditarik</source>
        <translation>Points of this sale taken back</translation>
    </message>
    <message>
        <source>Poin ajakan teman ditarik</source>
        <translation>Referral points taken back</translation>
    </message>
    <message>
        <source>Poin yang dipakai kembali</source>
        <translation>Points spent given back</translation>
    </message>
</context>
<context>
    <name>RefusalView</name>
    <message>
        <source>Kasir Pempek</source>
        <translation>Pempek Till</translation>
    </message>
    <message>
        <source>berkas data toko (.db)</source>
        <translation>a shop’s data file (.db)</translation>
    </message>
    <message>
        <source>Data toko (*.db)</source>
        <translation>Shop data (*.db)</translation>
    </message>
    <message>
        <source>Cadangan</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Berkas lain</source>
        <translation>Another file</translation>
    </message>
    <message>
        <source>Cadangan di komputer ini</source>
        <translation>Backups on this computer</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Coba lagi</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Mulai toko baru</source>
        <translation>Start a new shop</translation>
    </message>
    <message>
        <source>Pulihkan cadangan ini</source>
        <translation>Restore this backup</translation>
    </message>
</context>
<context>
    <name>RehearsalSheet</name>
    <message>
        <source>Uji 90 hari terakhir</source>
        <translation>Rehearse the last 90 days</translation>
    </message>
    <message>
        <source>Menghitung ulang belanja anggota</source>
        <translation>Replaying members&apos; sales</translation>
    </message>
    <message>
        <source>Hasil uji per tingkat</source>
        <translation>What it came to, by tier</translation>
    </message>
    <message>
        <source>Tiap belanja dihitung pada tingkat menurut ketentuan baru; yang dikembalikan tidak ikut. Hadiah tetap seharga dulu, sedangkan poin jadi rupiah mengikuti nilai poin yang baru. Belum ada yang diterbitkan.</source>
        <translation>Each sale is counted at its tier under the new terms, less what came back. Rewards cost what they did; points as rupiah follow the new value of a point. Nothing is published yet.</translation>
    </message>
    <message>
        <source>Kembali ke ketentuan</source>
        <translation>Back to the terms</translation>
    </message>
    <message>
        <source>Tingkat</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>Anggota</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Belanja</source>
        <translation>Purchases</translation>
    </message>
    <message>
        <source>Poin didapat</source>
        <translation>Points won</translation>
    </message>
    <message>
        <source>Poin dipakai</source>
        <translation>Points spent</translation>
    </message>
    <message>
        <source>Terutang</source>
        <translation>Owed</translation>
    </message>
    <message>
        <source>membaca belanja anggota …</source>
        <translation>reading members&apos; sales …</translation>
    </message>
    <message>
        <source>Dihentikan. Tidak ada yang berubah.</source>
        <translation>Stopped. Nothing has changed.</translation>
    </message>
    <message>
        <source>Dari {first} sampai {last} belum ada belanja anggota yang bisa diuji.</source>
        <translation>From {first} to {last} no member bought anything to rehearse with.</translation>
    </message>
    <message>
        <source>Dari {first} sampai {last}, {sales} belanja anggota akan mendapat {would} poin; kenyataannya {was} poin ({won}). Utang poin toko akan berubah {owed}.</source>
        <translation>From {first} to {last}, {sales} members&apos; sales would have won {would} points; they really won {was} ({won}). What the shop owes in points would change by {owed}.</translation>
    </message>
    <message>
        <source>Dari {first} sampai {last}, {sales} belanja anggota akan mendapat {would} poin, sama seperti kenyataannya. Utang poin toko tidak berubah.</source>
        <translation>From {first} to {last}, {sales} members&apos; sales would have won {would} points, as they really did. What the shop owes in points would not change.</translation>
    </message>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
</context>
<context>
    <name>RepaySheet</name>
    <message>
        <source>Bayar kembali kredit</source>
        <translation>Pay credit back</translation>
    </message>
    <message>
        <source>Bayar kembali</source>
        <translation>Pay back</translation>
    </message>
    <message>
        <source>Cara bayar</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>nomor transaksi, boleh kosong</source>
        <translation>transaction number, may be empty</translation>
    </message>
    <message>
        <source>Jumlah (Rp)</source>
        <translation>Amount (Rp)</translation>
    </message>
    <message>
        <source>Referensi</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Kredit mitra {amount}</source>
        <translation>The partner&apos;s credit: {amount}</translation>
    </message>
    <message>
        <source>Tidak ada kredit yang bisa dibayar kembali.</source>
        <translation>There is no credit to pay back.</translation>
    </message>
</context>
<context>
    <name>ReportsView</name>
    <message>
        <source>Bagian</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Harian</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Bulanan</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Poin</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Rekap poin</source>
        <translation>Statements</translation>
    </message>
    <message>
        <source>Simpan tabel</source>
        <translation>Save a table</translation>
    </message>
    <message>
        <source>Laporan</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>{n} poin hangus dan tercatat.</source>
        <translation>{n} points have expired and are written down.</translation>
    </message>
    <message>
        <source>{file} sudah disimpan.</source>
        <translation>{file} is saved.</translation>
    </message>
    <message>
        <source>Buka folder</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>{place} tidak bisa ditulis: periksa tempat di cakram.</source>
        <translation>{place} cannot be written: check the disk space.</translation>
    </message>
</context>
<context>
    <name>ReturnPanel</name>
    <message>
        <source>Jawaban per bulan</source>
        <translation>Answers by month</translation>
    </message>
    <message>
        <source>Belum ada anggota yang belanja dalam 12 bulan terakhir.</source>
        <translation>No member has bought in the last 12 months.</translation>
    </message>
    <message>
        <source>Persen dari mereka yang belanja pertama kali pada bulan itu, yang belanja lagi sekian bulan kemudian.</source>
        <translation>Percent of those who first bought in that month who bought again so many months later.</translation>
    </message>
    <message>
        <source>Yang kembali</source>
        <translation>Coming back</translation>
    </message>
</context>
<context>
    <name>ReturnSheet</name>
    <message>
        <source>Retur barang</source>
        <translation>Return goods</translation>
    </message>
    <message>
        <source>Terima kembali</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>misalnya kemasan bocor</source>
        <translation>for example leaking packs</translation>
    </message>
    <message>
        <source>Perlu persetujuan orang kedua.</source>
        <translation>Needs a second person&apos;s approval.</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Dari faktur</source>
        <translation>From invoice</translation>
    </message>
    <message>
        <source>Jadi nota kredit</source>
        <translation>Becomes a credit note</translation>
    </message>
    <message>
        <source>Belum ada faktur.</source>
        <translation>No invoice yet.</translation>
    </message>
    <message>
        <source>{name}: berapa yang kembali</source>
        <translation>{name}: how many come back</translation>
    </message>
    <message>
        <source>dari {n}</source>
        <translation>of {n}</translation>
    </message>
</context>
<context>
    <name>RewardRow</name>
    <message>
        <source>Poin</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Paling berguna</source>
        <translation>Best use</translation>
    </message>
    <message>
        <source>Pakai</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>Lepas</source>
        <translation>Take off</translation>
    </message>
    <message>
        <source>{n} poin</source>
        <translation>{n} points</translation>
    </message>
    <message>
        <source>Dipakai {n} kali di belanja ini</source>
        <translation>Used {n}× in this sale</translation>
    </message>
    <message>
        <source>Dipakai di belanja ini</source>
        <translation>Used in this sale</translation>
    </message>
    <message>
        <source>Kurang {n} poin</source>
        <translation>{n} points short</translation>
    </message>
    <message>
        <source>Bisa dipakai sekarang</source>
        <translation>Can be used now</translation>
    </message>
</context>
<context>
    <name>RewardSheet</name>
    <message>
        <source>Jenis hadiah</source>
        <translation>Kind of reward</translation>
    </message>
    <message>
        <source>nama yang dilihat kasir dan anggota</source>
        <translation>the name cashiers and members see</translation>
    </message>
    <message>
        <source>tanpa batas</source>
        <translation>no limit</translation>
    </message>
    <message>
        <source>Hanya satu barang yang termurah</source>
        <translation>Only the one cheapest piece</translation>
    </message>
    <message>
        <source>Semua barang</source>
        <translation>All goods</translation>
    </message>
    <message>
        <source>Ada tanggal akhir</source>
        <translation>Has an end date</translation>
    </message>
    <message>
        <source>Harga (poin)</source>
        <translation>Cost (points)</translation>
    </message>
    <message>
        <source>Potongan (Rp)</source>
        <translation>Discount (Rp)</translation>
    </message>
    <message>
        <source>Barang</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Jumlah</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Potongan (%)</source>
        <translation>Off (%)</translation>
    </message>
    <message>
        <source>Paling banyak (Rp)</source>
        <translation>At most (Rp)</translation>
    </message>
    <message>
        <source>Untuk barang</source>
        <translation>For which goods</translation>
    </message>
    <message>
        <source>Paling banyak per belanja</source>
        <translation>At most per sale</translation>
    </message>
    <message>
        <source>Per anggota</source>
        <translation>Per member</translation>
    </message>
    <message>
        <source>Seluruhnya</source>
        <translation>In all</translation>
    </message>
    <message>
        <source>Mulai tanggal</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Sampai tanggal</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Nama hadiah</source>
        <translation>Name of the reward</translation>
    </message>
    <message>
        <source>Belanja paling sedikit (Rp)</source>
        <translation>Minimum purchase (Rp)</translation>
    </message>
    <message>
        <source>Hadiah baru</source>
        <translation>New reward</translation>
    </message>
    <message>
        <source>Tarik hadiah</source>
        <translation>Withdraw reward</translation>
    </message>
    <message>
        <source>Tawarkan lagi</source>
        <translation>Offer again</translation>
    </message>
    <message>
        <source>Nilai 1 poin (Rp)</source>
        <translation>Value of 1 point (Rp)</translation>
    </message>
</context>
<context>
    <name>RewardsPanel</name>
    <message>
        <source>Tambah hadiah</source>
        <translation>Add reward</translation>
    </message>
    <message>
        <source>Hadiah</source>
        <translation>Rewards</translation>
    </message>
    <message>
        <source>Belum ada hadiah.</source>
        <translation>No rewards yet.</translation>
    </message>
    <message>
        <source>Memberi</source>
        <translation>Gives</translation>
    </message>
    <message>
        <source>Harga</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>bebas</source>
        <translation>any</translation>
    </message>
    <message>
        <source>{n} poin</source>
        <translation>{n} points</translation>
    </message>
</context>
<context>
    <name>RewardsView</name>
    <message>
        <source>Hadiah</source>
        <translation>Rewards</translation>
    </message>
    <message>
        <source>Belum ada hadiah yang ditawarkan hari ini.</source>
        <translation>No rewards are offered today.</translation>
    </message>
    <message>
        <source>Mengapa?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Hadiah untuk {name}</source>
        <translation>Rewards for {name}</translation>
    </message>
    <message>
        <source>Saldo {balance} poin, dipakai {spent}, sisa {left}</source>
        <translation>Balance {balance} points, spent {spent}, left {left}</translation>
    </message>
    <message>
        <source>Total belanja {total}</source>
        <translation>Sale total {total}</translation>
    </message>
</context>
<context>
    <name>RowsField</name>
    <message>
        <source>Hapus baris</source>
        <translation>Remove line</translation>
    </message>
</context>
<context>
    <name>RunningPanel</name>
    <message>
        <source>Uang masuk</source>
        <translation>Pay in</translation>
    </message>
    <message>
        <source>Uang keluar</source>
        <translation>Pay out</translation>
    </message>
    <message>
        <source>Buka laci</source>
        <translation>Open drawer</translation>
    </message>
    <message>
        <source>Hitung dan tutup giliran</source>
        <translation>Count and close shift</translation>
    </message>
    <message>
        <source>Uang masuk dan keluar</source>
        <translation>Paid in and out</translation>
    </message>
    <message>
        <source>Modal awal</source>
        <translation>Float</translation>
    </message>
    <message>
        <source>Keranjang ditahan</source>
        <translation>Parked baskets</translation>
    </message>
    <message>
        <source>sejak {time} · {span}</source>
        <translation>since {time} · {span}</translation>
    </message>
    <message>
        <source>{amount} lebih banyak dari hitungan sebelumnya</source>
        <translation>{amount} more than the count before</translation>
    </message>
    <message>
        <source>{amount} lebih sedikit dari hitungan sebelumnya</source>
        <translation>{amount} less than the count before</translation>
    </message>
    <message>
        <source>{m} menit</source>
        <translation>{m}min</translation>
    </message>
    <message>
        <source>{h} jam {m} menit</source>
        <translation>{h}h {m}min</translation>
    </message>
    <message>
        <source>Jam</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Oleh</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Jumlah</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Belum ada uang masuk atau keluar di luar penjualan. Catat di sini setiap kali laci diisi atau diambil.</source>
        <translation>No cash was paid in or out by hand yet. Record it here each time the drawer is filled or emptied.</translation>
    </message>
</context>
<context>
    <name>ScorecardPanel</name>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>Puas (CSAT)</source>
        <translation>Content (CSAT)</translation>
    </message>
    <message>
        <source>Mudah (CES)</source>
        <translation>Easy (CES)</translation>
    </message>
    <message>
        <source>Beli lagi</source>
        <translation>Buying again</translation>
    </message>
    <message>
        <source>Dibawa teman</source>
        <translation>Referred</translation>
    </message>
    <message>
        <source>Yang diukur</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Angkanya sedang dihitung.</source>
        <translation>The figures are being reckoned.</translation>
    </message>
    <message>
        <source>jawaban</source>
        <translation>answers</translation>
    </message>
    <message>
        <source>pembeli</source>
        <translation>buyers</translation>
    </message>
    <message>
        <source>pelanggan baru</source>
        <translation>newcomers</translation>
    </message>
    <message>
        <source>Belum ada yang tercatat untuk ukuran ini.</source>
        <translation>Nothing is recorded for this measure yet.</translation>
    </message>
</context>
<context>
    <name>SecondView</name>
    <message>
        <source>folder atau flashdisk</source>
        <translation>folder or USB stick</translation>
    </message>
    <message>
        <source>Salin ke sini</source>
        <translation>Copy to here</translation>
    </message>
    <message>
        <source>Berhenti menyalin</source>
        <translation>Stop copying</translation>
    </message>
    <message>
        <source>Salinan di tempat kedua</source>
        <translation>A copy in a second place</translation>
    </message>
    <message>
        <source>Setiap cadangan disalin ke sini juga. Simpan flashdisknya di luar toko pada malam hari.</source>
        <translation>Every backup is copied here too. Keep the USB stick outside the shop at night.</translation>
    </message>
    <message>
        <source>Kalau komputer ini rusak atau hilang, salinan di flashdisk menyelamatkan data Anda.</source>
        <translation>If this computer breaks or is stolen, the copy on a USB stick saves your data.</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Tampilkan</source>
        <translation>Show</translation>
    </message>
</context>
<context>
    <name>SecretSheet</name>
    <message>
        <source>Sekali lagi</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>Kata sandi baru untuk {name}</source>
        <translation>New password for {name}</translation>
    </message>
    <message>
        <source>PIN baru untuk {name}</source>
        <translation>New PIN for {name}</translation>
    </message>
    <message>
        <source>Kata sandi (paling sedikit 8 huruf)</source>
        <translation>Password (at least 8 characters)</translation>
    </message>
    <message>
        <source>PIN (6 angka)</source>
        <translation>PIN (6 digits)</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Bagian pengaturan</source>
        <translation>Parts of the settings</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Tutup (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Tingkat keluhan</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Jawab {label}</source>
        <translation>Answer {label}</translation>
    </message>
    <message>
        <source>Draf WhatsApp sudah dibuka; kirim dari sana.</source>
        <translation>The WhatsApp draft is open; send it from there.</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Ditahan</source>
        <translation>Parked</translation>
    </message>
    <message>
        <source>Keranjang yang ditahan</source>
        <translation>Parked baskets</translation>
    </message>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Struk</source>
        <translation>Receipts</translation>
    </message>
    <message>
        <source>Belum ada keranjang yang ditahan.</source>
        <translation>No parked baskets.</translation>
    </message>
</context>
<context>
    <name>ShiftFigures</name>
    <message>
        <source>Uang di laci sesuai.</source>
        <translation>The drawer is in order.</translation>
    </message>
    <message>
        <source>Uang di laci lebih {amount}.</source>
        <translation>The drawer is {amount} over.</translation>
    </message>
    <message>
        <source>Uang di laci kurang {amount}.</source>
        <translation>The drawer is {amount} short.</translation>
    </message>
    <message>
        <source>Modal awal</source>
        <translation>Float</translation>
    </message>
    <message>
        <source>Penjualan tunai</source>
        <translation>Cash sales</translation>
    </message>
    <message>
        <source>Pengembalian tunai</source>
        <translation>Cash refunds</translation>
    </message>
    <message>
        <source>Uang masuk</source>
        <translation>Paid in</translation>
    </message>
    <message>
        <source>Uang keluar</source>
        <translation>Paid out</translation>
    </message>
    <message>
        <source>Seharusnya di laci</source>
        <translation>Expected in the drawer</translation>
    </message>
    <message>
        <source>Dihitung</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>Selisih</source>
        <translation>Variance</translation>
    </message>
    <message>
        <source>Pembayaran mitra</source>
        <translation>Partners&apos; payments</translation>
    </message>
</context>
<context>
    <name>ShopForm</name>
    <message>
        <source>misalnya Pempek Cek Ida</source>
        <translation>such as Pempek Cek Ida</translation>
    </message>
    <message>
        <source>jalan, nomor, kota</source>
        <translation>street, number, town</translation>
    </message>
    <message>
        <source>Nama toko</source>
        <translation>Name of the shop</translation>
    </message>
    <message>
        <source>Alamat</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Dicetak di struk; boleh diisi nanti.</source>
        <translation>Printed on receipts; can be filled in later.</translation>
    </message>
    <message>
        <source>Nomor WhatsApp toko</source>
        <translation>The shop’s WhatsApp number</translation>
    </message>
    <message>
        <source>Untuk keluhan dan pesanan; boleh diisi nanti.</source>
        <translation>For complaints and orders; can be filled in later.</translation>
    </message>
</context>
<context>
    <name>ShopView</name>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Toko</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>misalnya Terima kasih, selamat menikmati!</source>
        <translation>such as Thank you, enjoy!</translation>
    </message>
    <message>
        <source>Kalimat penutup struk</source>
        <translation>Last line of receipts</translation>
    </message>
    <message>
        <source>Bahasa struk</source>
        <translation>Language of receipts</translation>
    </message>
    <message>
        <source>Bahasa Indonesia</source>
        <translation>Indonesian</translation>
    </message>
    <message>
        <source>Bahasa Inggris</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Ke bawah, kelipatan Rp100</source>
        <translation>Down to Rp100</translation>
    </message>
    <message>
        <source>Terdekat, kelipatan Rp100</source>
        <translation>To the nearest Rp100</translation>
    </message>
    <message>
        <source>Ke bawah, kelipatan Rp500</source>
        <translation>Down to Rp500</translation>
    </message>
    <message>
        <source>Terdekat, kelipatan Rp500</source>
        <translation>To the nearest Rp500</translation>
    </message>
    <message>
        <source>Tidak dibulatkan</source>
        <translation>No rounding</translation>
    </message>
    <message>
        <source>Di atas struk</source>
        <translation>At the top of receipts</translation>
    </message>
    <message>
        <source>Struk dan kasir</source>
        <translation>Receipts and counter</translation>
    </message>
    <message>
        <source>Bahasa struk dan laporan</source>
        <translation>Language of receipts and reports</translation>
    </message>
    <message>
        <source>Pembulatan tunai</source>
        <translation>Cash rounding</translation>
    </message>
    <message>
        <source>Hanya untuk uang tunai; QRIS, transfer, dan kartu selalu tepat.</source>
        <translation>For cash only; QRIS, transfers and cards are always exact.</translation>
    </message>
    <message>
        <source>Tersimpan. Struk berikutnya memakai isian ini.</source>
        <translation>Saved. The next receipt uses this.</translation>
    </message>
</context>
<context>
    <name>ShopWindow</name>
    <message>
        <source>Ada gangguan nomor {number}. Kasir tetap bisa dipakai; periksa dulu hasil langkah terakhir.</source>
        <translation>Something went wrong (number {number}). You can go on selling; check what the last step did first.</translation>
    </message>
    <message>
        <source>Pilihan ini tidak tersimpan: folder {folder} tidak boleh ditulis.</source>
        <translation>This choice is not saved: the folder {folder} may not be written to.</translation>
    </message>
    <message>
        <source>Untuk peran ini belum ada halaman di komputer ini.</source>
        <translation>There is no page for this role on this computer yet.</translation>
    </message>
</context>
<context>
    <name>SignInView</name>
    <message>
        <source>Masuk</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Ganti orang</source>
        <translation>Switch person</translation>
    </message>
    <message>
        <source>Pekerjaan yang sedang berjalan tetap ada.</source>
        <translation>Work in progress stays as it is.</translation>
    </message>
    <message>
        <source>Siapa yang bertugas?</source>
        <translation>Who is on duty?</translation>
    </message>
    <message>
        <source>Belum ada orang.</source>
        <translation>Nobody yet.</translation>
    </message>
    <message>
        <source>Toko contoh: {secret}</source>
        <translation>Example shop: {secret}</translation>
    </message>
</context>
<context>
    <name>SpecialForm</name>
    <message>
        <source>Tambah jam khusus</source>
        <translation>Add special hours</translation>
    </message>
</context>
<context>
    <name>SpecialLine</name>
    <message>
        <source>Jam khusus</source>
        <translation>Special hours</translation>
    </message>
    <message>
        <source>Hapus jam khusus</source>
        <translation>Remove special hours</translation>
    </message>
    <message>
        <source>Hari pertama</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Hari terakhir</source>
        <translation>Last day</translation>
    </message>
</context>
<context>
    <name>SpendSheet</name>
    <message>
        <source>Pakai poin untuk tagihan</source>
        <translation>Spend points on what is owed</translation>
    </message>
    <message>
        <source>Potong tagihan</source>
        <translation>Take it off</translation>
    </message>
    <message>
        <source>Poin yang dipakai</source>
        <translation>Points to spend</translation>
    </message>
    <message>
        <source>{name}: saldo {points} poin, tagihan {owed}</source>
        <translation>{name}: {points} points, {owed} owed</translation>
    </message>
    <message>
        <source>{cost} poin memotong tagihan {amount}</source>
        <translation>{cost} points take {amount} off</translation>
    </message>
</context>
<context>
    <name>StampsSheet</name>
    <message>
        <source>Kartu cap lama</source>
        <translation>Old stamp card</translation>
    </message>
    <message>
        <source>Jumlah cap di kartu kertas</source>
        <translation>Stamps on the paper card</translation>
    </message>
    <message>
        <source>Perlu persetujuan orang kedua.</source>
        <translation>Needs a second person&apos;s approval.</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>{name}: satu cap bernilai {n} poin</source>
        <translation>{name}: one stamp is worth {n} points</translation>
    </message>
    <message>
        <source>Sekali saja untuk setiap anggota: simpan atau sobek kartu kertasnya setelah ini.</source>
        <translation>Only once for each member: keep the paper card or tear it up afterwards.</translation>
    </message>
    <message>
        <source>{stamps} cap menjadi {n} poin</source>
        <translation>{stamps} stamps become {n} points</translation>
    </message>
    <message>
        <source>{came}, berlaku sampai {day}</source>
        <translation>{came}, good until {day}</translation>
    </message>
    <message>
        <source>Tambah {n} poin</source>
        <translation>Give {n} points</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Tersimpan</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Laci {till} · belum dibuka</source>
        <translation>Till {till} · not open</translation>
    </message>
    <message>
        <source>Berkas data rusak. Jangan hapus apa pun: pulihkan cadangan terakhir, atau minta bantuan.</source>
        <translation>The data file is damaged. Delete nothing: restore the last backup, or ask for help.</translation>
    </message>
    <message>
        <source>Laci {till} · giliran {name}, {time}</source>
        <translation>Till {till} · shift {name}, {time}</translation>
    </message>
    <message>
        <source>berkas data rusak ({case}); pulihkan cadangan terakhir</source>
        <translation>the data file is damaged ({case}); restore the last backup</translation>
    </message>
    <message>
        <source>Rusak</source>
        <translation>Damaged</translation>
    </message>
    <message>
        <source>{place}; diperiksa lengkap {when}, semua cocok</source>
        <translation>{place}; checked in full {when}, everything matches</translation>
    </message>
    <message>
        <source>pemeriksaan {when} menemukan yang tidak cocok ({case}); lihat di Pengaturan, bagian Data</source>
        <translation>the check of {when} found something that does not hold ({case}); see Settings, part Data</translation>
    </message>
    <message>
        <source>Tidak cocok</source>
        <translation>Does not hold</translation>
    </message>
    <message>
        <source>setiap transaksi tersimpan di komputer ini</source>
        <translation>every sale is saved on this computer</translation>
    </message>
    <message>
        <source>setiap transaksi tersimpan di server toko</source>
        <translation>every sale is saved on the shop’s server</translation>
    </message>
    <message>
        <source>Tanpa printer</source>
        <translation>No printer</translation>
    </message>
    <message>
        <source>belum ada printer; atur di Pengaturan</source>
        <translation>no printer yet; set one up in Settings</translation>
    </message>
    <message>
        <source>Terganggu</source>
        <translation>Trouble</translation>
    </message>
    <message>
        <source>Siap</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>printer struk sudah diatur</source>
        <translation>the receipt printer is set up</translation>
    </message>
    <message>
        <source>Belum ada</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>belum ada cadangan; buat di Pengaturan, bagian Data</source>
        <translation>no backup yet; make one in Settings, under Data</translation>
    </message>
    <message>
        <source>Tanpa salinan</source>
        <translation>No copy</translation>
    </message>
    <message>
        <source>{time} lalu</source>
        <translation>{time} ago</translation>
    </message>
    <message>
        <source>cadangan terakhir {time}</source>
        <translation>last backup {time}</translation>
    </message>
    <message>
        <source>{n} menit</source>
        <translation>{n}min</translation>
    </message>
    <message>
        <source>{h} jam {m} menit</source>
        <translation>{h}h {m}min</translation>
    </message>
    <message>
        <source>{n} hari</source>
        <translation>{n} d</translation>
    </message>
</context>
<context>
    <name>StandingCard</name>
    <message>
        <source>Belanja per bulan</source>
        <translation>Turnover per month</translation>
    </message>
    <message>
        <source>Kebiasaan memesan</source>
        <translation>How they order</translation>
    </message>
    <message>
        <source>belum terukur</source>
        <translation>not known yet</translation>
    </message>
    <message>
        <source>Tingkat</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>Syarat per bulan</source>
        <translation>Minimum per month</translation>
    </message>
    <message>
        <source>Bulan ini</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>Pesanan terakhir</source>
        <translation>Last order</translation>
    </message>
    <message>
        <source>Biasanya memesan tiap</source>
        <translation>Usually orders every</translation>
    </message>
    <message>
        <source>{n} hari</source>
        <translation>{n} days</translation>
    </message>
    <message>
        <source>3 bulan terakhir</source>
        <translation>Last 3 months</translation>
    </message>
    <message>
        <source>{amount} ({n} pesanan)</source>
        <translation>{amount} ({n} orders)</translation>
    </message>
    <message>
        <source>3 bulan sebelumnya</source>
        <translation>3 months before</translation>
    </message>
    <message>
        <source>Pertumbuhan</source>
        <translation>Growth</translation>
    </message>
    <message>
        <source>{n} hari lalu</source>
        <translation>{n} days ago</translation>
    </message>
    <message>
        <source>hari ini</source>
        <translation>today</translation>
    </message>
    <message>
        <source>terpenuhi</source>
        <translation>kept</translation>
    </message>
    <message>
        <source>belum</source>
        <translation>missed</translation>
    </message>
    <message>
        <source>belum jadi mitra</source>
        <translation>not a partner yet</translation>
    </message>
    <message>
        <source>Bulan</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Belanja</source>
        <translation>Purchases</translation>
    </message>
    <message>
        <source>Syarat</source>
        <translation>Minimum</translation>
    </message>
</context>
<context>
    <name>StateSheet</name>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Jeda</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Selama dijeda, mitra ini tidak dilayani dengan harga mitra. Utangnya tetap ditagih.</source>
        <translation>While paused, this partner is not served at partner prices. What is owed is still collected.</translation>
    </message>
    <message>
        <source>Layani lagi</source>
        <translation>Serve again</translation>
    </message>
    <message>
        <source>Mitra ini dilayani lagi seperti biasa.</source>
        <translation>This partner is served again as usual.</translation>
    </message>
    <message>
        <source>Akhiri</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Mitra ini tidak dilayani lagi. Rekening dan semua catatannya tetap ada.</source>
        <translation>This partner is no longer served. The account and all records stay.</translation>
    </message>
</context>
<context>
    <name>StatementsSheet</name>
    <message>
        <source>Rekening semua mitra</source>
        <translation>All partners&apos; statements</translation>
    </message>
    <message>
        <source>Berkas</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Satu per mitra</source>
        <translation>One per partner</translation>
    </message>
    <message>
        <source>Buat rekening</source>
        <translation>Make statements</translation>
    </message>
    <message>
        <source>Membuat rekening mitra</source>
        <translation>Making partners&apos; statements</translation>
    </message>
    <message>
        <source>Satu rekening A4 untuk tiap mitra yang bergerak atau berutang pada bulan itu. Kasir tetap bisa melayani selama dibuat, dan boleh dihentikan kapan saja.</source>
        <translation>One A4 statement for each partner who moved or owed in that month. The counter can go on selling meanwhile, and it may be stopped at any time.</translation>
    </message>
    <message>
        <source>Bulan</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>membaca rekening mitra …</source>
        <translation>reading partners&apos; accounts …</translation>
    </message>
    <message>
        <source>{n} rekening selesai dibuat.</source>
        <translation>{n} statements made.</translation>
    </message>
    <message>
        <source>Pada bulan itu tidak ada mitra yang bergerak atau berutang.</source>
        <translation>No partner moved or owed anything in that month.</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>Catat keluhan</source>
        <translation>Log a complaint</translation>
    </message>
    <message>
        <source>Beri voucer</source>
        <translation>Give a voucher</translation>
    </message>
    <message>
        <source>Kunjungan</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Tulis pesan</source>
        <translation>Write</translation>
    </message>
</context>
<context>
    <name>TargetSheet</name>
    <message>
        <source>Seberapa berat</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Jawaban pertama</source>
        <translation>First answer</translation>
    </message>
    <message>
        <source>Hari itu juga</source>
        <translation>The same day</translation>
    </message>
    <message>
        <source>Dalam sekian menit</source>
        <translation>Within minutes</translation>
    </message>
    <message>
        <source>Menit</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Dihitung dalam jam buka.</source>
        <translation>In opening hours.</translation>
    </message>
    <message>
        <source>Hari kerja sejak keluhan masuk.</source>
        <translation>Working days since it came in.</translation>
    </message>
    <message>
        <source>Ditangani</source>
        <translation>Handled by</translation>
    </message>
    <message>
        <source>Seberapa berat, kecuali disebut lain</source>
        <translation>Severity unless said otherwise</translation>
    </message>
    <message>
        <source>Tawaran (hari)</source>
        <translation>Offer (days)</translation>
    </message>
    <message>
        <source>Selesai (hari)</source>
        <translation>Done (days)</translation>
    </message>
</context>
<context>
    <name>TargetsList</name>
    <message>
        <source>Jenis keluhan</source>
        <translation>Kind of complaint</translation>
    </message>
    <message>
        <source>Ditawari</source>
        <translation>Offer</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Jawaban pertama</source>
        <translation>First answer</translation>
    </message>
    <message>
        <source>Ubah</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Ubah {name}</source>
        <translation>Change {name}</translation>
    </message>
</context>
<context>
    <name>TenderList</name>
    <message>
        <source>Batalkan {tender}</source>
        <translation>Cancel {tender}</translation>
    </message>
</context>
<context>
    <name>TermsFields</name>
    <message>
        <source>Tingkat</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>Tempo bayar</source>
        <translation>Payment terms</translation>
    </message>
    <message>
        <source>Batas utang (Rp)</source>
        <translation>Credit limit (Rp)</translation>
    </message>
    <message>
        <source>0: selalu bayar saat diambil.</source>
        <translation>0: always paid when taken.</translation>
    </message>
    <message>
        <source>{n} hari</source>
        <translation>{n} days</translation>
    </message>
    <message>
        <source>Tunai</source>
        <translation>Cash</translation>
    </message>
</context>
<context>
    <name>TermsPanel</name>
    <message>
        <source>Ketentuan baru…</source>
        <translation>New terms…</translation>
    </message>
    <message>
        <source>Ketentuan</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>Ketentuan yang sudah terbit tidak pernah diubah: ketentuan baru berlaku mulai tanggalnya, dan belanja sebelumnya tetap memakai yang lama.</source>
        <translation>Published terms are never edited: new terms hold from their day on, and earlier sales keep the old ones.</translation>
    </message>
    <message>
        <source>Belum ada ketentuan</source>
        <translation>No terms yet</translation>
    </message>
    <message>
        <source>Tanpa ketentuan, belanja tidak mendapat poin.</source>
        <translation>Without terms, purchases earn no points.</translation>
    </message>
    <message>
        <source>Berlaku sejak toko dimulai</source>
        <translation>In force since the shop began</translation>
    </message>
    <message>
        <source>Berlaku sejak {day}</source>
        <translation>In force since {day}</translation>
    </message>
    <message>
        <source>Ketentuan baru sudah siap mulai {days}.</source>
        <translation>New terms are ready from {days}.</translation>
    </message>
    <message>
        <source>Ketentuan baru tersimpan dan berlaku mulai tanggalnya.</source>
        <translation>The new terms are saved and begin on their date.</translation>
    </message>
</context>
<context>
    <name>TermsSheet</name>
    <message>
        <source>Ketentuan baru</source>
        <translation>New terms</translation>
    </message>
    <message>
        <source>Uji 90 hari terakhir</source>
        <translation>Rehearse the last 90 days</translation>
    </message>
    <message>
        <source>Mulai tanggal</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Belanja untuk 1 poin (Rp)</source>
        <translation>Purchase for 1 point (Rp)</translation>
    </message>
    <message>
        <source>Nilai 1 poin (Rp)</source>
        <translation>Value of 1 point (Rp)</translation>
    </message>
    <message>
        <source>Belanja paling sedikit (Rp)</source>
        <translation>Minimum purchase (Rp)</translation>
    </message>
    <message>
        <source>Poin berlaku (bulan)</source>
        <translation>Points last (months)</translation>
    </message>
    <message>
        <source>0 berarti tidak pernah hangus.</source>
        <translation>0 means they never expire.</translation>
    </message>
    <message>
        <source>Coba dengan belanja (Rp)</source>
        <translation>Try with a purchase of (Rp)</translation>
    </message>
    <message>
        <source>Tingkat</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>Mulai belanja setahun (Rp)</source>
        <translation>From yearly purchases (Rp)</translation>
    </message>
    <message>
        <source>Pengali poin (%)</source>
        <translation>Points multiplier (%)</translation>
    </message>
    <message>
        <source>Anggota baru (poin)</source>
        <translation>New member (points)</translation>
    </message>
    <message>
        <source>Ajak teman (poin)</source>
        <translation>Bring a friend</translation>
    </message>
    <message>
        <source>Ulang tahun (poin)</source>
        <translation>Birthday (points)</translation>
    </message>
    <message>
        <source>Tiap cap (poin)</source>
        <translation>Each stamp</translation>
    </message>
    <message>
        <source>Terbitkan</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>Ubah ketentuan</source>
        <translation>Change terms</translation>
    </message>
    <message>
        <source>misalnya omzet naik tiga bulan berturut-turut</source>
        <translation>for example turnover rose three months in a row</translation>
    </message>
    <message>
        <source>Berlaku mulai</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>Hari ini atau nanti; yang lama tetap tercatat.</source>
        <translation>Today or later; the old ones stay on record.</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Catat ketentuan</source>
        <translation>Note the terms</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>TierForm</name>
    <message>
        <source>Harga, persen dari harga kasir</source>
        <translation>Price, percent of the counter&apos;s</translation>
    </message>
    <message>
        <source>Omzet minimum sebulan (Rp)</source>
        <translation>Least turnover in a month (Rp)</translation>
    </message>
    <message>
        <source>Pesanan pertama minimum (Rp)</source>
        <translation>Least first order (Rp)</translation>
    </message>
    <message>
        <source>Pesanan berikutnya minimum (Rp)</source>
        <translation>Least later order (Rp)</translation>
    </message>
    <message>
        <source>Dipertanyakan setelah tanpa pesanan (hari)</source>
        <translation>In question after days without an order</translation>
    </message>
    <message>
        <source>Gugur setelah tanpa pesanan (hari)</source>
        <translation>Lost after days without an order</translation>
    </message>
</context>
<context>
    <name>TiersView</name>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Mitra</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Persen ini berlaku untuk barang yang di daftar harga tidak punya harga mitra sendiri.</source>
        <translation>The percentage holds for items without a partner price of their own in the price list.</translation>
    </message>
    <message>
        <source>Poin mitra</source>
        <translation>Partners&apos; points</translation>
    </message>
    <message>
        <source>Terpisah dari poin anggota. Mitra memakainya untuk memotong tagihan.</source>
        <translation>Apart from members&apos; points. Partners spend them on what they owe.</translation>
    </message>
    <message>
        <source>Tersimpan. Berlaku mulai hari ini.</source>
        <translation>Saved. Valid from today.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Riwayat</source>
        <translation>Story</translation>
    </message>
</context>
<context>
    <name>ToldPanel</name>
    <message>
        <source>Pengumuman</source>
        <translation>Announcements</translation>
    </message>
    <message>
        <source>Gambar dan teks</source>
        <translation>Picture and text</translation>
    </message>
    <message>
        <source>Catat tayang</source>
        <translation>Note a post</translation>
    </message>
    <message>
        <source>Anggota baru</source>
        <translation>New members</translation>
    </message>
    <message>
        <source>Belanja</source>
        <translation>Purchases</translation>
    </message>
    <message>
        <source>Nilai belanja</source>
        <translation>Value of purchases</translation>
    </message>
    <message>
        <source>Dipakai</source>
        <translation>Spent</translation>
    </message>
    <message>
        <source>Tayang</source>
        <translation>Posts</translation>
    </message>
    <message>
        <source>Belum dicatat tayang di mana pun.</source>
        <translation>Not noted as posted anywhere yet.</translation>
    </message>
    <message>
        <source>Belum ada pengumuman. Buat satu: gambarnya jadi sendiri, kodenya melacak hasilnya.</source>
        <translation>No announcements yet. Create one: its picture draws itself, and its code tells what came of it.</translation>
    </message>
    <message>
        <source>Buat pengumuman</source>
        <translation>New announcement</translation>
    </message>
    <message>
        <source>kode {code}</source>
        <translation>code {code}</translation>
    </message>
    <message>
        <source>sampai {day}</source>
        <translation>until {day}</translation>
    </message>
    <message>
        <source>dengan kode ini</source>
        <translation>with this code</translation>
    </message>
    <message>
        <source>bersih, n = {n}</source>
        <translation>net, n = {n}</translation>
    </message>
    <message>
        <source>hadiah atau promonya</source>
        <translation>its reward or promotion</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Tempat</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Tautan</source>
        <translation>Link</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Cadangan</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>{name}: kunci atau ganti orang</source>
        <translation>{name}: lock or switch person</translation>
    </message>
</context>
<context>
    <name>Totals</name>
    <message>
        <source>TOTAL</source>
        <translation>TOTAL</translation>
    </message>
    <message>
        <source>Mengapa?</source>
        <translation>Why?</translation>
    </message>
</context>
<context>
    <name>TurnoverTab</name>
    <message>
        <source>Rekening sebulan</source>
        <translation>Month&apos;s statement</translation>
    </message>
    <message>
        <source>Omzet per bulan</source>
        <translation>Turnover by month</translation>
    </message>
    <message>
        <source>Omzet bulan ini</source>
        <translation>Turnover this month</translation>
    </message>
    <message>
        <source>Rata-rata</source>
        <translation>Average</translation>
    </message>
    <message>
        <source>Terpenuhi</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>Omzet 12 bulan</source>
        <translation>Turnover of 12 months</translation>
    </message>
    <message>
        <source>minimum {tier} {amount}</source>
        <translation>minimum {tier} {amount}</translation>
    </message>
    <message>
        <source>11 bulan sebelumnya</source>
        <translation>the 11 months before</translation>
    </message>
    <message>
        <source>{n} dari {all}</source>
        <translation>{n} of {all}</translation>
    </message>
    <message>
        <source>minimum {amount}</source>
        <translation>minimum {amount}</translation>
    </message>
    <message>
        <source>tanpa minimum</source>
        <translation>no minimum</translation>
    </message>
    <message>
        <source>{month}, sudah memenuhi</source>
        <translation>{month}, reached</translation>
    </message>
    <message>
        <source>kurang {amount} lagi</source>
        <translation>{amount} to go</translation>
    </message>
</context>
<context>
    <name>ValueTable</name>
    <message>
        <source>Belum ada apa-apa di sini.</source>
        <translation>Nothing here yet.</translation>
    </message>
</context>
<context>
    <name>VisitScreen</name>
    <message>
        <source>Batalkan kunjungan</source>
        <translation>Call the visit off</translation>
    </message>
    <message>
        <source>Kunjungan ini tidak jadi.</source>
        <translation>This visit does not take place.</translation>
    </message>
    <message>
        <source>Rencana {day} sudah dicatat.</source>
        <translation>The plan for {day} is noted.</translation>
    </message>
    <message>
        <source>Hasilnya sudah dicatat; yang berikutnya sudah direncanakan.</source>
        <translation>What came of it is noted; the next one is planned.</translation>
    </message>
    <message>
        <source>Hasilnya sudah dicatat.</source>
        <translation>What came of it is noted.</translation>
    </message>
    <message>
        <source>Rencana {day} dibatalkan.</source>
        <translation>The plan for {day} is called off.</translation>
    </message>
</context>
<context>
    <name>VisitsTab</name>
    <message>
        <source>Batalkan kunjungan</source>
        <translation>Call the visit off</translation>
    </message>
    <message>
        <source>Kunjungan ini tidak jadi.</source>
        <translation>This visit does not take place.</translation>
    </message>
    <message>
        <source>Rencanakan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Catat hasil</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Kunjungan</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Belum ada kunjungan ke mitra ini.</source>
        <translation>No visits to this partner yet.</translation>
    </message>
    <message>
        <source>Rute</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Tidak ada kunjungan di hari itu.</source>
        <translation>No visits on that day.</translation>
    </message>
    <message>
        <source>Rute semua mitra</source>
        <translation>Route to all partners</translation>
    </message>
    <message>
        <source>Kunjungan {day} direncanakan.</source>
        <translation>The visit of {day} is planned.</translation>
    </message>
    <message>
        <source>Kunjungan dicatat; berikutnya {day}.</source>
        <translation>The visit is written down; the next is on {day}.</translation>
    </message>
    <message>
        <source>Kunjungan dicatat.</source>
        <translation>The visit is written down.</translation>
    </message>
    <message>
        <source>Kunjungan {day} dibatalkan.</source>
        <translation>The visit of {day} is called off.</translation>
    </message>
    <message>
        <source>Foto: {names}</source>
        <translation>Photos: {names}</translation>
    </message>
    <message>
        <source>Berikutnya: {step}</source>
        <translation>Next: {step}</translation>
    </message>
    <message>
        <source>Belum ada kunjungan atau telepon ke anggota ini.</source>
        <translation>No visits or calls to this member yet.</translation>
    </message>
    <message>
        <source>Kunjungan dan telepon</source>
        <translation>Visits and calls</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Cara</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Tujuan</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Oleh</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Wilayah</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Mitra</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Alamat</source>
        <translation>Addresses</translation>
    </message>
</context>
<context>
    <name>VoicesTab</name>
    <message>
        <source>Catat keluhan</source>
        <translation>Log a complaint</translation>
    </message>
    <message>
        <source>Keluhan</source>
        <translation>Complaints</translation>
    </message>
    <message>
        <source>Belum pernah mengeluh.</source>
        <translation>Has never complained.</translation>
    </message>
    <message>
        <source>Ulasan dan jawaban</source>
        <translation>Reviews and answers</translation>
    </message>
    <message>
        <source>Belum ada ulasan atau jawaban darinya.</source>
        <translation>No reviews or answers from them yet.</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Isi</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Di mana</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Nilai</source>
        <translation>Worth</translation>
    </message>
    <message>
        <source>Balasan</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Ditanya di kasir</source>
        <translation>Asked at the counter</translation>
    </message>
    <message>
        <source>belum dibalas</source>
        <translation>not answered</translation>
    </message>
    <message>
        <source>sudah dibalas</source>
        <translation>answered</translation>
    </message>
    <message>
        <source>jadi keluhan</source>
        <translation>a complaint</translation>
    </message>
</context>
<context>
    <name>VoidSheet</name>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Pelanggan batal</source>
        <translation>Customer left</translation>
    </message>
    <message>
        <source>Salah pindai</source>
        <translation>Scanned by mistake</translation>
    </message>
    <message>
        <source>Uang tidak cukup</source>
        <translation>Not enough money</translation>
    </message>
    <message>
        <source>Semua barisnya hilang; alasannya dicatat.</source>
        <translation>All its lines go; the reason is recorded.</translation>
    </message>
    <message>
        <source>Batalkan keranjang</source>
        <translation>Cancel basket</translation>
    </message>
    <message>
        <source>Batalkan keranjang {total}</source>
        <translation>Cancel basket {total}</translation>
    </message>
</context>
<context>
    <name>VoucherForm</name>
    <message>
        <source>Voucer baru</source>
        <translation>New voucher</translation>
    </message>
    <message>
        <source>Jenis voucer</source>
        <translation>Kind of voucher</translation>
    </message>
    <message>
        <source>Potongan rupiah</source>
        <translation>Rupiah off</translation>
    </message>
    <message>
        <source>Potongan persen</source>
        <translation>Percent off</translation>
    </message>
    <message>
        <source>Diterbitkan untuk</source>
        <translation>Issued for</translation>
    </message>
    <message>
        <source>tanpa batas</source>
        <translation>no limit</translation>
    </message>
    <message>
        <source>berapa saja</source>
        <translation>any</translation>
    </message>
    <message>
        <source>misalnya pesanan terlambat 40 menit</source>
        <translation>for example: order 40 minutes late</translation>
    </message>
    <message>
        <source>Potongan (Rp)</source>
        <translation>Off (Rp)</translation>
    </message>
    <message>
        <source>Potongan (%)</source>
        <translation>Off (%)</translation>
    </message>
    <message>
        <source>Paling banyak (Rp)</source>
        <translation>At most (Rp)</translation>
    </message>
    <message>
        <source>Belanja paling sedikit (Rp)</source>
        <translation>Minimum purchase (Rp)</translation>
    </message>
    <message>
        <source>Mulai tanggal</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Sampai tanggal</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Untuk catatan toko; tidak dicetak.</source>
        <translation>For the shop&apos;s records; not printed.</translation>
    </message>
    <message>
        <source>Untuk anggota</source>
        <translation>For a member</translation>
    </message>
    <message>
        <source>Terbitkan</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>Pilih anggotanya dari daftar, atau kosongkan.</source>
        <translation>Choose the member from the list, or leave it empty.</translation>
    </message>
</context>
<context>
    <name>VoucherSheet</name>
    <message>
        <source>Voucer</source>
        <translation>Vouchers</translation>
    </message>
    <message>
        <source>Cetak</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Simpan PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>Tarik voucer</source>
        <translation>Withdraw voucher</translation>
    </message>
    <message>
        <source>Beri voucer</source>
        <translation>Give a voucher</translation>
    </message>
    <message>
        <source>misalnya terima kasih sudah mengajak teman</source>
        <translation>for example thanks for bringing a friend</translation>
    </message>
    <message>
        <source>Potongan (Rp)</source>
        <translation>Off (Rp)</translation>
    </message>
    <message>
        <source>Berlaku sampai</source>
        <translation>Good until</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>VouchersPanel</name>
    <message>
        <source>Terbitkan voucer</source>
        <translation>Issue a voucher</translation>
    </message>
    <message>
        <source>Voucer</source>
        <translation>Vouchers</translation>
    </message>
    <message>
        <source>Belum ada voucer. Voucer berlaku untuk satu belanja, misalnya ganti rugi keluhan.</source>
        <translation>No vouchers yet. A voucher is good for one sale, for example to make up for a complaint.</translation>
    </message>
    <message>
        <source>Kode</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Nilai</source>
        <translation>Worth</translation>
    </message>
    <message>
        <source>Untuk</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Voucer terkirim ke printer.</source>
        <translation>The voucher was sent to the printer.</translation>
    </message>
    <message>
        <source>Tersimpan: {file}</source>
        <translation>Saved: {file}</translation>
    </message>
    <message>
        <source>Buka folder</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>{place} tidak bisa ditulis: periksa ruang disk dan izin foldernya.</source>
        <translation>{place} cannot be written: check the disk&apos;s room and the folder&apos;s permissions.</translation>
    </message>
</context>
<context>
    <name>VouchersTab</name>
    <message>
        <source>Voucer</source>
        <translation>Vouchers</translation>
    </message>
    <message>
        <source>Tidak ada voucer atas nama anggota ini.</source>
        <translation>No vouchers are bound to this member.</translation>
    </message>
    <message>
        <source>Kode</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Potongan</source>
        <translation>Discount</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>{share}, maks. {cap}</source>
        <translation>{share}, max. {cap}</translation>
    </message>
    <message>
        <source>ditarik</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>dipakai di {number}</source>
        <translation>used in {number}</translation>
    </message>
    <message>
        <source>lewat sejak {day}</source>
        <translation>over since {day}</translation>
    </message>
    <message>
        <source>mulai {day}</source>
        <translation>from {day}</translation>
    </message>
    <message>
        <source>s.d. {day}</source>
        <translation>until {day}</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Sedang bekerja</source>
        <translation>Working</translation>
    </message>
</context>
<context>
    <name>WarnedItems</name>
    <message>
        <source>Keamanan pangan: kasir diperingatkan setiap kali menjual {items}.</source>
        <translation>Food safety: the counter is warned whenever it sells {items}.</translation>
    </message>
</context>
<context>
    <name>WeekForm</name>
    <message>
        <source>Samakan semua hari dengan Senin</source>
        <translation>Make every day like Monday</translation>
    </message>
</context>
<context>
    <name>WhenPart</name>
    <message>
        <source>Ada tanggal akhir</source>
        <translation>Has an end date</translation>
    </message>
    <message>
        <source>Hari</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Hanya jam tertentu</source>
        <translation>Only at certain hours</translation>
    </message>
    <message>
        <source>Mulai tanggal</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Sampai tanggal</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Jam</source>
        <translation>Time</translation>
    </message>
</context>
<context>
    <name>WholeField</name>
    <message>
        <source>Paling banyak {most}.</source>
        <translation>At most {most}.</translation>
    </message>
    <message>
        <source>Isi dengan angka saja, misalnya 25.000.</source>
        <translation>Digits only, such as 25.000.</translation>
    </message>
</context>
<context>
    <name>WhyView</name>
    <message>
        <source>Mengerti</source>
        <translation>Got it</translation>
    </message>
    <message>
        <source>Poin {name}</source>
        <translation>{name}’s points</translation>
    </message>
    <message>
        <source>Potongan di belanja ini</source>
        <translation>What this sale costs less</translation>
    </message>
    <message>
        <source>Potongan {amount}</source>
        <translation>{amount} off</translation>
    </message>
    <message>
        <source>Tingkat {tier}</source>
        <translation>Tier {tier}</translation>
    </message>
    <message>
        <source>Saldo {points} poin</source>
        <translation>Balance {points} points</translation>
    </message>
    <message>
        <source>{points} poin berlaku sampai {day}.</source>
        <translation>{points} good until {day}.</translation>
    </message>
    <message>
        <source>{points} poin tanpa batas waktu.</source>
        <translation>{points} that do not expire.</translation>
    </message>
    <message>
        <source>Dan {n} bagian lain sesudahnya.</source>
        <translation>And {n} more after these.</translation>
    </message>
    <message>
        <source>+{points} poin dari belanja ini</source>
        <translation>+{points} points from this sale</translation>
    </message>
    <message>
        <source>Belanja 12 bulan terakhir {amount}; poin dikali {factor}.</source>
        <translation>Purchases of the last 12 months {amount}; points times {factor}.</translation>
    </message>
    <message>
        <source>Kurang {amount} lagi menuju {tier}, dengan pengali {factor}.</source>
        <translation>{amount} more to {tier}, where points count times {factor}.</translation>
    </message>
</context>
<context>
    <name>WriteOffSheet</name>
    <message>
        <source>Hapus buku</source>
        <translation>Write off</translation>
    </message>
    <message>
        <source>misalnya warung tutup</source>
        <translation>for example the shop closed down</translation>
    </message>
    <message>
        <source>Yang dihapus tidak ditagih lagi dan tercatat selamanya. Pemilik menyetujuinya.</source>
        <translation>What is written off is no longer collected and stays on record for good. The owner approves it.</translation>
    </message>
    <message>
        <source>Jumlah yang dihapus (Rp)</source>
        <translation>Amount to write off (Rp)</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Tagihan</source>
        <translation>Invoice</translation>
    </message>
</context>
<context>
    <name>_ShiftCard</name>
    <message>
        <source>Cara bayar</source>
        <translation>Ways to pay</translation>
    </message>
    <message>
        <source>Omzet giliran</source>
        <translation>Turnover of the shift</translation>
    </message>
    <message>
        <source>Transaksi</source>
        <translation>Sales</translation>
    </message>
    <message>
        <source>Senyum, sapa, salam</source>
        <translation>Smile, greet, welcome</translation>
    </message>
    <message>
        <source>Giliran ini masih berjalan. Angkanya terlihat setelah laci dihitung dan ditutup.</source>
        <translation>This shift is still running. Its figures are shown once the drawer is counted and closed.</translation>
    </message>
    <message>
        <source>Angka giliran tampil di sini.</source>
        <translation>A shift’s figures are shown here.</translation>
    </message>
    <message>
        <source>Laci {till} · {name}</source>
        <translation>Till {till} · {name}</translation>
    </message>
    <message>
        <source>Masih berjalan.</source>
        <translation>Still running.</translation>
    </message>
</context>
<context>
    <name>accounts</name>
    <message>
        <source>Sisa plafon {name} Rp{room}, padahal yang ditunda Rp{amount}: minta uang muka, atau persetujuan pemilik.</source>
        <translation>{name} has Rp{room} of credit left, but Rp{amount} would go on account: ask for a down payment, or for the owner&apos;s approval.</translation>
    </message>
    <message>
        <source>{name} masih menunggak Rp{overdue}, yang tertua {oldest} lewat {days} hari: tagih dulu, terima tunai, atau minta persetujuan pemilik.</source>
        <translation>{name} is overdue with Rp{overdue}, the oldest {oldest} by {days} days: collect first, take cash, or ask for the owner&apos;s approval.</translation>
    </message>
    <message>
        <source>Pesanan {name} Rp{amount}, paling sedikit Rp{minimum}: tambah barangnya, atau minta persetujuan pemilik.</source>
        <translation>The order of {name} comes to Rp{amount}, the least is Rp{minimum}: add goods, or ask for the owner&apos;s approval.</translation>
    </message>
    <message>
        <source>Tempo hanya untuk mitra: pilih mitranya dulu, atau terima pembayaran lain.</source>
        <translation>Only partners buy on account: choose the partner first, or take another tender.</translation>
    </message>
    <message>
        <source>Tagihan {label} tinggal Rp{open_amount}: kurangi jumlahnya.</source>
        <translation>Only Rp{open_amount} of {label} is still open: lower the amount.</translation>
    </message>
    <message>
        <source>Program poin mitra belum dijalankan: pemilik menyalakannya di Pengaturan.</source>
        <translation>The partners&apos; points programme does not run: the owner switches it on in Settings.</translation>
    </message>
    <message>
        <source>{name} yang dititipkan {out_there}, padahal hitungannya {counted}: hitung sekali lagi.</source>
        <translation>{out_there} {name} were left there, but the count comes to {counted}: count once more.</translation>
    </message>
    <message>
        <source>Kunjungan ini sudah selesai atau dibatalkan pada {day}: muat ulang daftarnya.</source>
        <translation>This visit was done or called off on {day}: load the list again.</translation>
    </message>
    <message>
        <source>Kelebihan bayar di akun ini hanya Rp{available}.</source>
        <translation>This account holds only Rp{available} of credit.</translation>
    </message>
    <message>
        <source>Belanja mitra tidak memakai kartu anggota: lepaskan anggotanya.</source>
        <translation>A partner&apos;s sale takes no member card: take the member off.</translation>
    </message>
    <message>
        <source>Belanja mitra tidak memakai poin: lepaskan hadiahnya.</source>
        <translation>A partner&apos;s sale takes no points: take the reward off.</translation>
    </message>
    <message>
        <source>Promo dan voucer tidak berlaku untuk harga mitra: lepaskan kodenya.</source>
        <translation>Promotions and vouchers do not hold for partner prices: take the code off.</translation>
    </message>
    <message>
        <source>Keputusan {day} ini sudah dibatalkan.</source>
        <translation>This decision of {day} is already taken back.</translation>
    </message>
    <message>
        <source>Pembatalan {day} tidak bisa dibatalkan lagi: buat keputusan baru.</source>
        <translation>What was taken back on {day} cannot be taken back again: make a new decision.</translation>
    </message>
    <message>
        <source>Sesudahnya masih ada keputusan {day}: batalkan yang itu dulu.</source>
        <translation>A later decision of {day} still stands: take that one back first.</translation>
    </message>
    <message>
        <source>Keputusan ini tidak bisa dibatalkan.</source>
        <translation>This decision cannot be taken back.</translation>
    </message>
    <message>
        <source>{name} sedang dihentikan sementara: pemilik membukanya lagi di menu Mitra.</source>
        <translation>{name} is paused: the owner takes trade up again on the Partners page.</translation>
    </message>
    <message>
        <source>{name} sudah tidak menjadi mitra.</source>
        <translation>{name} is no longer a partner.</translation>
    </message>
</context>
<context>
    <name>booked</name>
    <message>
        <source>Saldo awal</source>
        <translation>Opening balance</translation>
    </message>
    <message>
        <source>Faktur</source>
        <translation>Invoice</translation>
    </message>
    <message>
        <source>Pembayaran</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Hapus buku</source>
        <translation>Write off</translation>
    </message>
    <message>
        <source>Dibayar kembali</source>
        <translation>Paid back</translation>
    </message>
    <message>
        <source>Surat jalan</source>
        <translation>Delivery note</translation>
    </message>
    <message>
        <source>Nota kredit</source>
        <translation>Credit note</translation>
    </message>
    <message>
        <source>Kuitansi</source>
        <translation>Payment receipt</translation>
    </message>
    <message>
        <source>Tanda terima titip jual</source>
        <translation>Consignment note</translation>
    </message>
</context>
<context>
    <name>calls</name>
    <message>
        <source>Janji lewat</source>
        <translation>Promise broken</translation>
    </message>
    <message>
        <source>Janji hari ini</source>
        <translation>Promised today</translation>
    </message>
    <message>
        <source>Lewat tempo</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Jatuh tempo hari ini</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>Jatuh tempo besok</source>
        <translation>Due tomorrow</translation>
    </message>
    <message>
        <source>Sudah berjanji</source>
        <translation>Promised</translation>
    </message>
    <message>
        <source>pesan dibuka</source>
        <translation>message opened</translation>
    </message>
    <message>
        <source>dilewati</source>
        <translation>passed over</translation>
    </message>
</context>
<context>
    <name>care</name>
    <message>
        <source>Keluhan {label} sudah ditutup. Kalau ternyata belum selesai, buka lagi dulu.</source>
        <translation>Complaint {label} is closed. If it is not settled after all, open it again first.</translation>
    </message>
    <message>
        <source>Langkah ini belum bisa untuk keluhan {label}: lihat dulu sudah sampai di mana.</source>
        <translation>Complaint {label} cannot take this step now: look where it stands first.</translation>
    </message>
    <message>
        <source>Keluhan {label} ditutup {day}, lebih dari 30 hari lalu: catat sebagai keluhan baru.</source>
        <translation>Complaint {label} was closed on {day}, more than 30 days ago: log a new complaint.</translation>
    </message>
    <message>
        <source>{role} (Rp)</source>
        <translation>{role} (Rp)</translation>
    </message>
    <message>
        <source>Tulis jamnya seperti 08.00–12.00, 13.00–21.00. Kosong berarti tutup.</source>
        <translation>Write hours like 08.00–12.00, 13.00–21.00. Empty means closed.</translation>
    </message>
    <message>
        <source>Isi batasnya, atau pilih tanpa batas.</source>
        <translation>Fill in the limit, or choose no limit.</translation>
    </message>
    <message>
        <source>Perbaiki dulu isian yang ditandai.</source>
        <translation>Put the marked fields right first.</translation>
    </message>
    <message>
        <source>Keluhan yang masuk sekarang dijawab paling lambat {answer}, ditawari penyelesaian {offer}, selesai {done}.</source>
        <translation>A complaint that comes in now is answered by {answer}, made an offer by {offer}, and done by {done}.</translation>
    </message>
    <message>
        <source>Keamanan pangan dijawab paling lambat {answer}.</source>
        <translation>Food safety is answered by {answer}.</translation>
    </message>
    <message>
        <source>Toko sedang tutup: waktunya mulai dihitung {moment}.</source>
        <translation>The shop is closed: the clock starts {moment}.</translation>
    </message>
    <message>
        <source>hari itu juga</source>
        <translation>the same day</translation>
    </message>
    <message>
        <source>1 hari</source>
        <translation>1 day</translation>
    </message>
    <message>
        <source>{n} hari</source>
        <translation>{n} days</translation>
    </message>
</context>
<context>
    <name>compared</name>
    <message>
        <source>belum ada pembanding</source>
        <translation>nothing to compare with</translation>
    </message>
    <message>
        <source>sama dengan {than}</source>
        <translation>the same as {than}</translation>
    </message>
    <message>
        <source>naik {share}% dari {than}</source>
        <translation>{share}% more than {than}</translation>
    </message>
    <message>
        <source>turun {share}% dari {than}</source>
        <translation>{share}% less than {than}</translation>
    </message>
</context>
<context>
    <name>complaints</name>
    <message>
        <source>Rasa berubah</source>
        <translation>Tastes off</translation>
    </message>
    <message>
        <source>Pre-order terlalu lama</source>
        <translation>Pre-order too slow</translation>
    </message>
    <message>
        <source>Antaran terlambat</source>
        <translation>Late delivery</translation>
    </message>
    <message>
        <source>Fasilitas</source>
        <translation>Facilities</translation>
    </message>
    <message>
        <source>Sikap pelayanan</source>
        <translation>How they were served</translation>
    </message>
    <message>
        <source>Ulasan buruk</source>
        <translation>Bad review</translation>
    </message>
    <message>
        <source>Kurang atau salah</source>
        <translation>Short or wrong</translation>
    </message>
    <message>
        <source>Kemasan atau bocor</source>
        <translation>Packaging or leak</translation>
    </message>
    <message>
        <source>Harga atau struk</source>
        <translation>Price or receipt</translation>
    </message>
    <message>
        <source>Poin</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Ringan</source>
        <translation>Minor</translation>
    </message>
    <message>
        <source>Berat</source>
        <translation>Major</translation>
    </message>
    <message>
        <source>Keamanan pangan</source>
        <translation>Food safety</translation>
    </message>
    <message>
        <source>Di kasir</source>
        <translation>At the counter</translation>
    </message>
    <message>
        <source>Telepon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Jawab pertama</source>
        <translation>First answer</translation>
    </message>
    <message>
        <source>Apa yang sudah disampaikan ke pelanggan, kalau perlu dicatat</source>
        <translation>What the customer was told, if it needs noting</translation>
    </message>
    <message>
        <source>Jawaban pertama untuk {label} dicatat.</source>
        <translation>The first answer to {label} is noted.</translation>
    </message>
    <message>
        <source>Selidiki</source>
        <translation>Look into it</translation>
    </message>
    <message>
        <source>Apa yang diperiksa, siapa yang ditanya</source>
        <translation>What is checked, who is asked</translation>
    </message>
    <message>
        <source>{label} sedang diselidiki.</source>
        <translation>{label} is being looked into.</translation>
    </message>
    <message>
        <source>Tawarkan</source>
        <translation>Make an offer</translation>
    </message>
    <message>
        <source>Apa yang ditawarkan, misalnya dua porsi pengganti besok pagi</source>
        <translation>What is offered, for example two portions again tomorrow morning</translation>
    </message>
    <message>
        <source>Tawaran untuk {label} dicatat.</source>
        <translation>The offer for {label} is noted.</translation>
    </message>
    <message>
        <source>Pelanggan menerima</source>
        <translation>Customer accepts</translation>
    </message>
    <message>
        <source>Pelanggan menolak</source>
        <translation>Customer declines</translation>
    </message>
    <message>
        <source>Apa kata pelanggan</source>
        <translation>What the customer said</translation>
    </message>
    <message>
        <source>{label} ditutup: pelanggan tidak mau menerima tawaran.</source>
        <translation>{label} is closed: the customer did not take the offer.</translation>
    </message>
    <message>
        <source>Buka lagi</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>Apa yang belum selesai</source>
        <translation>What is not settled</translation>
    </message>
    <message>
        <source>{label} dibuka lagi; janjinya dihitung dari awal.</source>
        <translation>{label} is open again; its promises begin anew.</translation>
    </message>
    <message>
        <source>Tunggu pelanggan</source>
        <translation>Wait for the customer</translation>
    </message>
    <message>
        <source>Apa yang ditunggu dari pelanggan, misalnya foto kemasan</source>
        <translation>What the customer is to send, for example a photo of the pack</translation>
    </message>
    <message>
        <source>{label} menunggu pelanggan; waktunya berhenti dihitung.</source>
        <translation>{label} waits for the customer; its clocks stand.</translation>
    </message>
    <message>
        <source>Lanjutkan</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>{label} dilanjutkan; waktunya dihitung lagi.</source>
        <translation>{label} goes on; its clocks run again.</translation>
    </message>
    <message>
        <source>Eskalasi ke manajer</source>
        <translation>Escalate to the manager</translation>
    </message>
    <message>
        <source>Mengapa manajer operasional perlu turun tangan</source>
        <translation>Why the operations manager has to step in</translation>
    </message>
    <message>
        <source>{label} diteruskan ke manajer operasional.</source>
        <translation>{label} went to the operations manager.</translation>
    </message>
    <message>
        <source>Serahkan ke orang lain</source>
        <translation>Hand over to somebody else</translation>
    </message>
    <message>
        <source>Apa yang perlu diketahui</source>
        <translation>What they need to know</translation>
    </message>
    <message>
        <source>{label} diserahkan ke {name}.</source>
        <translation>{label} is handed over to {name}.</translation>
    </message>
    <message>
        <source>Ubah jenis atau tingkat</source>
        <translation>Change kind or severity</translation>
    </message>
    <message>
        <source>Mengapa diubah</source>
        <translation>Why it is changed</translation>
    </message>
    <message>
        <source>Jenis {label} diubah; janjinya dihitung ulang.</source>
        <translation>{label} is of another kind now; its promises are counted anew.</translation>
    </message>
    <message>
        <source>Catat</source>
        <translation>Note it</translation>
    </message>
    <message>
        <source>Apa yang perlu diingat tentang keluhan ini</source>
        <translation>What to remember about this complaint</translation>
    </message>
    <message>
        <source>Catatan untuk {label} disimpan.</source>
        <translation>The note on {label} is kept.</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Cetak slip</source>
        <translation>Print a slip</translation>
    </message>
    <message>
        <source>Simpan slip sebagai PDF</source>
        <translation>Keep the slip as PDF</translation>
    </message>
    <message>
        <source>Cabut peringatan barang</source>
        <translation>Lift the item&apos;s warning</translation>
    </message>
    <message>
        <source>Mengapa barang ini aman dijual lagi</source>
        <translation>Why this item is safe to sell again</translation>
    </message>
    <message>
        <source>Peringatan dicabut: {name} boleh dijual lagi.</source>
        <translation>The warning is lifted: {name} may be sold again.</translation>
    </message>
    <message>
        <source>Ulasan</source>
        <translation>Reviews</translation>
    </message>
    <message>
        <source>Kunjungan</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Belum disebut</source>
        <translation>Not said</translation>
    </message>
    <message>
        <source>Permintaan maaf</source>
        <translation>Apology</translation>
    </message>
    <message>
        <source>Voucer</source>
        <translation>Vouchers</translation>
    </message>
    <message>
        <source>Uang kembali</source>
        <translation>Paid back</translation>
    </message>
    <message>
        <source>Barang pengganti</source>
        <translation>Replacement</translation>
    </message>
    <message>
        <source>Diterima</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Dijawab</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Diselidiki</source>
        <translation>Looked into</translation>
    </message>
    <message>
        <source>Ditawarkan</source>
        <translation>Offered</translation>
    </message>
    <message>
        <source>Selesai, diterima pelanggan</source>
        <translation>Settled, accepted by the customer</translation>
    </message>
    <message>
        <source>Selesai, ditolak pelanggan</source>
        <translation>Settled, declined by the customer</translation>
    </message>
    <message>
        <source>Keluhan diterima</source>
        <translation>Complaint received</translation>
    </message>
    <message>
        <source>Jawaban pertama</source>
        <translation>First answer</translation>
    </message>
    <message>
        <source>Mulai diselidiki</source>
        <translation>Being looked into</translation>
    </message>
    <message>
        <source>Penyelesaian ditawarkan</source>
        <translation>A solution was offered</translation>
    </message>
    <message>
        <source>Pelanggan menerima, selesai</source>
        <translation>The customer accepted, settled</translation>
    </message>
    <message>
        <source>Pelanggan menolak, ditutup</source>
        <translation>The customer declined, closed</translation>
    </message>
    <message>
        <source>Dibuka lagi</source>
        <translation>Opened again</translation>
    </message>
    <message>
        <source>Menunggu pelanggan</source>
        <translation>Waiting for the customer</translation>
    </message>
    <message>
        <source>Dilanjutkan</source>
        <translation>Goes on</translation>
    </message>
    <message>
        <source>Dieskalasi</source>
        <translation>Escalated</translation>
    </message>
    <message>
        <source>Jenis diubah</source>
        <translation>Kind changed</translation>
    </message>
    <message>
        <source>Diserahkan</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Draf jawaban dibuka</source>
        <translation>Draft answer opened</translation>
    </message>
    <message>
        <source>Tawaran</source>
        <translation>Offer</translation>
    </message>
    <message>
        <source>Menunggu</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Ditangani {role}</source>
        <translation>Handled by {role}</translation>
    </message>
    <message>
        <source>jawaban pertama hari ini juga</source>
        <translation>first answer today</translation>
    </message>
    <message>
        <source>jawaban pertama dalam {span}</source>
        <translation>first answer within {span}</translation>
    </message>
    <message>
        <source>tawaran {a} hari, selesai {b} hari kerja</source>
        <translation>offer in {a}, settled in {b} working days</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>kurang dari 1 menit</source>
        <translation>less than a minute</translation>
    </message>
    <message>
        <source>{m} menit</source>
        <translation>{m}min</translation>
    </message>
    <message>
        <source>{h} jam</source>
        <translation>{h} h</translation>
    </message>
    <message>
        <source>{h} jam {m} menit</source>
        <translation>{h}h {m}min</translation>
    </message>
    <message>
        <source>Lewat {span}</source>
        <translation>{span} late</translation>
    </message>
    <message>
        <source>Sisa {span}</source>
        <translation>{span} left</translation>
    </message>
    <message>
        <source>{h} j</source>
        <translation>{h} h</translation>
    </message>
    <message>
        <source>{h} j {m} m</source>
        <translation>{h} h {m} m</translation>
    </message>
    <message>
        <source>hari ini</source>
        <translation>today</translation>
    </message>
    <message>
        <source>kemarin</source>
        <translation>yesterday</translation>
    </message>
    <message>
        <source>besok</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>Tanpa nama</source>
        <translation>No name</translation>
    </message>
    <message>
        <source>Diterima {day}</source>
        <translation>Accepted {day}</translation>
    </message>
    <message>
        <source>Ditolak {day}</source>
        <translation>Declined {day}</translation>
    </message>
    <message>
        <source>Pangan</source>
        <translation>Food</translation>
    </message>
    <message>
        <source>Eskalasi</source>
        <translation>Escalated</translation>
    </message>
    <message>
        <source>paling lambat {moment}</source>
        <translation>due {moment}</translation>
    </message>
    <message>
        <source>tidak sempat</source>
        <translation>never came</translation>
    </message>
    <message>
        <source>{label} dicatat dan ditangani {handler}.</source>
        <translation>{label} is logged and handled by {handler}.</translation>
    </message>
    <message>
        <source>keluhan-{label}.pdf</source>
        <translation>complaint-{label}.pdf</translation>
    </message>
    <message>
        <source>kepada {name}</source>
        <translation>to {name}</translation>
    </message>
    <message>
        <source>janji terlewat</source>
        <translation>promise missed</translation>
    </message>
    <message>
        <source>keamanan pangan</source>
        <translation>food safety</translation>
    </message>
    <message>
        <source>diminta</source>
        <translation>asked for</translation>
    </message>
    <message>
        <source>{n} poin</source>
        <translation>{n} points</translation>
    </message>
    <message>
        <source>biaya {amount}</source>
        <translation>cost {amount}</translation>
    </message>
    <message>
        <source>Keluhan</source>
        <translation>Complaints</translation>
    </message>
    <message>
        <source>Nomor</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Soal</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Isi</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>counter</name>
    <message>
        <source>periksa: {label}</source>
        <translation>look first: {label}</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Subtotal</translation>
    </message>
    <message>
        <source>Potongan barang</source>
        <translation>Discount on items</translation>
    </message>
    <message>
        <source>Promo: {name}</source>
        <translation>Promotion: {name}</translation>
    </message>
    <message>
        <source>Potongan: {reason}</source>
        <translation>Discount: {reason}</translation>
    </message>
    <message>
        <source>Voucer {code}</source>
        <translation>Voucher {code}</translation>
    </message>
    <message>
        <source>Hadiah: {name} ({points} poin)</source>
        <translation>Reward: {name} ({points} points)</translation>
    </message>
    <message>
        <source>gratis {amount}</source>
        <translation>free {amount}</translation>
    </message>
    <message>
        <source>promo {amount}</source>
        <translation>promotion {amount}</translation>
    </message>
    <message>
        <source>potongan {amount}</source>
        <translation>discount {amount}</translation>
    </message>
    <message>
        <source>hadiah {amount}</source>
        <translation>reward {amount}</translation>
    </message>
    <message>
        <source>{points} poin</source>
        <translation>{points} points</translation>
    </message>
    <message>
        <source>+{won} −{spent}</source>
        <translation>+{won} −{spent}</translation>
    </message>
    <message>
        <source>+{won} dari belanja ini</source>
        <translation>+{won} from this sale</translation>
    </message>
    <message>
        <source>{points} poin berlaku s.d. {day}</source>
        <translation>{points} points good until {day}</translation>
    </message>
    <message>
        <source>{n} hadiah siap</source>
        <translation>Rewards ready: {n}</translation>
    </message>
    <message>
        <source>{points} poin lagi: {reward}</source>
        <translation>{points} points more: {reward}</translation>
    </message>
    <message>
        <source>Kurang {points} poin: tertutup oleh poin belanja berikutnya.</source>
        <translation>{points} points short: the next purchases settle this.</translation>
    </message>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
    <message>
        <source>belum ada harga</source>
        <translation>no price yet</translation>
    </message>
    <message>
        <source>periksa</source>
        <translation>look first</translation>
    </message>
    <message>
        <source>Kode “{about}” tidak dikenal. Tidak ada yang berubah: pindai lagi atau ketik namanya.</source>
        <translation>Code “{about}” is unknown. Nothing has changed: scan again or type the name.</translation>
    </message>
    <message>
        <source>Tidak ada barang atau anggota yang cocok dengan “{about}”. Periksa ejaannya.</source>
        <translation>No item or member matches “{about}”. Check the spelling.</translation>
    </message>
    <message>
        <source>Jumlahnya dicatat: sekarang pindai atau pilih barangnya.</source>
        <translation>Quantity noted: now scan or choose the item.</translation>
    </message>
    <message>
        <source>Keranjang yang belum selesai sudah dikembalikan ke sini.</source>
        <translation>The unfinished basket is back here.</translation>
    </message>
    <message>
        <source>Keranjang ditahan. Ambil lagi dengan F7 atau dari bawah.</source>
        <translation>Basket parked. Take it back with F7 or from below.</translation>
    </message>
    <message>
        <source>Keranjang “{about}” kembali di sini.</source>
        <translation>Basket “{about}” is back here.</translation>
    </message>
    <message>
        <source>Keranjang dibatalkan; alasannya sudah dicatat.</source>
        <translation>Basket cancelled; the reason is recorded.</translation>
    </message>
    <message>
        <source>Keranjang masih kosong: pindai barang dulu.</source>
        <translation>The basket is empty: scan an item first.</translation>
    </message>
    <message>
        <source>Hadiah memakai poin: pilih anggotanya dulu dengan F3.</source>
        <translation>Rewards use points: choose the member first with F3.</translation>
    </message>
    <message>
        <source>Kode {about} sudah ada di keranjang ini.</source>
        <translation>Code {about} is in this basket already.</translation>
    </message>
    <message>
        <source>Harga {about} dipakai. Anggota, hadiah, dan kode promo tidak ikut.</source>
        <translation>The prices of {about} hold. Member, rewards and promotion codes were left out.</translation>
    </message>
    <message>
        <source>{about} sudah terdaftar dan ikut di belanja ini.</source>
        <translation>{about} is registered and on this sale.</translation>
    </message>
    <message>
        <source>Periksa dulu {about}: ada keluhan keamanan pangan yang belum selesai.</source>
        <translation>Look at {about} first: there is a food safety complaint that is not settled.</translation>
    </message>
    <message>
        <source>Tidak ada keranjang yang ditahan.</source>
        <translation>No baskets are parked.</translation>
    </message>
    <message>
        <source>{name} mendapat {won} poin, memakai {spent}. Saldo baru {balance}.</source>
        <translation>{name} earns {won} points and spends {spent}. New balance {balance}.</translation>
    </message>
    <message>
        <source>{name} mendapat {won} poin. Saldo baru {balance}.</source>
        <translation>{name} earns {won} points. New balance {balance}.</translation>
    </message>
    <message>
        <source>{later} jatuh tempo {day}. Sisa plafon hanya {room}.</source>
        <translation>{later} is due on {day}. Only {room} of credit is left.</translation>
    </message>
    <message>
        <source>{later} jatuh tempo {day}. Sisa plafon sesudahnya {room}.</source>
        <translation>{later} is due on {day}. Credit left after that: {room}.</translation>
    </message>
    <message>
        <source>Tahu dari {code}: {title}</source>
        <translation>Heard from {code}: {title}</translation>
    </message>
    <message>
        <source>Voucer {code}: belum memenuhi syarat</source>
        <translation>Voucher {code}: conditions not met yet</translation>
    </message>
    <message>
        <source>Kode {code}</source>
        <translation>Code {code}</translation>
    </message>
    <message>
        <source>Kode {code}: belum memenuhi syarat</source>
        <translation>Code {code}: conditions not met yet</translation>
    </message>
    <message>
        <source>Kode {code}: kalah dari promo yang lebih besar</source>
        <translation>Code {code}: a better promotion holds</translation>
    </message>
    <message>
        <source>tiap poin senilai {amount}</source>
        <translation>each point is worth {amount}</translation>
    </message>
    <message>
        <source>{n} buah gratis</source>
        <translation>{n} free</translation>
    </message>
    <message>
        <source>{deed} untuk {goods}</source>
        <translation>{deed} for {goods}</translation>
    </message>
    <message>
        <source>belanja mulai {amount}</source>
        <translation>sales from {amount}</translation>
    </message>
    <message>
        <source>{n} kali per anggota</source>
        <translation>{n} times per member</translation>
    </message>
    <message>
        <source>{n} kali untuk semua</source>
        <translation>{n} times in all</translation>
    </message>
    <message>
        <source>s.d. {day}</source>
        <translation>until {day}</translation>
    </message>
    <message>
        <source>{name} {amount}: {deed}; {lines}.</source>
        <translation>{name} {amount}: {deed}; {lines}.</translation>
    </message>
    <message>
        <source>{name} ({code}): dari beberapa promo persen hanya yang terbesar yang dipakai.</source>
        <translation>{name} ({code}): of several percent promotions only the best holds.</translation>
    </message>
    <message>
        <source>{name} ({code}) belum memenuhi syarat: {missing}.</source>
        <translation>{name} ({code}), conditions not met yet: {missing}.</translation>
    </message>
    <message>
        <source>Promo {name}</source>
        <translation>Promotion {name}</translation>
    </message>
    <message>
        <source>Hadiah {name}</source>
        <translation>Reward {name}</translation>
    </message>
    <message>
        <source>Potongan</source>
        <translation>Discount</translation>
    </message>
    <message>
        <source>{deed}, dengan {cost} poin</source>
        <translation>{deed}, for {cost} points</translation>
    </message>
    <message>
        <source>tiap {buy} dibayar, {free} gratis</source>
        <translation>{free} free for every {buy} paid</translation>
    </message>
    <message>
        <source>{percent}% dari satu barang termurah</source>
        <translation>{percent}% off the one cheapest item</translation>
    </message>
    <message>
        <source>potongan {percent}%</source>
        <translation>{percent}% off</translation>
    </message>
    <message>
        <source>{deed}, paling banyak {cap}</source>
        <translation>{deed}, at most {cap}</translation>
    </message>
    <message>
        <source>dibagi ke semua barang menurut harganya</source>
        <translation>shared over all goods by their price</translation>
    </message>
    <message>
        <source>perlu {n} buah</source>
        <translation>{n} pieces needed</translation>
    </message>
    <message>
        <source>barangnya belum ada di keranjang</source>
        <translation>the goods are not in the basket yet</translation>
    </message>
    <message>
        <source>Potong utang</source>
        <translation>Off the account</translation>
    </message>
    <message>
        <source>Nota kredit {number}</source>
        <translation>Credit note {number}</translation>
    </message>
    <message>
        <source>Faktur {number}: LUNAS</source>
        <translation>Invoice {number}: PAID</translation>
    </message>
    <message>
        <source>Faktur {number}: BELUM LUNAS</source>
        <translation>Invoice {number}: NOT PAID</translation>
    </message>
    <message>
        <source>{amount} jatuh tempo {day}</source>
        <translation>{amount} due on {day}</translation>
    </message>
    <message>
        <source>Surat jalan {number}</source>
        <translation>Delivery note {number}</translation>
    </message>
    <message>
        <source>sisa plafon</source>
        <translation>credit left</translation>
    </message>
    <message>
        <source>Tunai</source>
        <translation>Cash</translation>
    </message>
    <message>
        <source>tanpa plafon</source>
        <translation>no credit</translation>
    </message>
    <message>
        <source>lewat {days} hari</source>
        <translation>{days} days late</translation>
    </message>
    <message>
        <source>sisa {amount}</source>
        <translation>{amount} left</translation>
    </message>
    <message>
        <source>Saldo lebih {amount}</source>
        <translation>Credit {amount}</translation>
    </message>
    <message>
        <source>Utang {amount}</source>
        <translation>Owes {amount}</translation>
    </message>
    <message>
        <source>Tidak ada utang</source>
        <translation>Owes nothing</translation>
    </message>
    <message>
        <source>min. pesanan {minimum} tercapai</source>
        <translation>least order {minimum} reached</translation>
    </message>
    <message>
        <source>min. pesanan {minimum}, kurang {missing}</source>
        <translation>least order {minimum}, {missing} missing</translation>
    </message>
    <message>
        <source>min. pesanan {minimum}</source>
        <translation>least order {minimum}</translation>
    </message>
    <message>
        <source>Menunggak {amount}, tertua {oldest} lewat {days} hari: tagih dulu atau terima tunai.</source>
        <translation>Overdue {amount}, the oldest {oldest} by {days} days: collect first or take cash.</translation>
    </message>
    <message>
        <source>Keranjang ini {amount} di atas sisa plafon.</source>
        <translation>This basket is {amount} above the credit left.</translation>
    </message>
</context>
<context>
    <name>devices</name>
    <message>
        <source>Belum ada printer: atur dulu di Pengaturan.</source>
        <translation>No printer yet: set one up in Settings first.</translation>
    </message>
    <message>
        <source>Printer tidak terjangkau: nyalakan, lalu periksa alamat dan kabel jaringannya.</source>
        <translation>The printer cannot be reached: switch it on, then check its address and network cable.</translation>
    </message>
    <message>
        <source>Printer tidak menjawab: periksa kertas dan lampunya, lalu coba lagi.</source>
        <translation>The printer does not answer: check its paper and lights, then try again.</translation>
    </message>
    <message>
        <source>Perangkat itu tidak ada: pasang kabelnya, atau perbaiki alamatnya.</source>
        <translation>There is no such device: plug in its cable, or correct the address.</translation>
    </message>
    <message>
        <source>Program tidak diizinkan memakai perangkat itu: beri izin pada pengguna komputer ini.</source>
        <translation>The program may not use that device: give this computer’s user permission.</translation>
    </message>
    <message>
        <source>Printer dengan nama itu tidak ada di sistem: periksa namanya.</source>
        <translation>The system has no printer of that name: check the name.</translation>
    </message>
    <message>
        <source>Sambungan ke printer terputus di tengah jalan: periksa, lalu cetak lagi.</source>
        <translation>The connection to the printer broke off halfway: check it, then print again.</translation>
    </message>
</context>
<context>
    <name>entries</name>
    <message>
        <source>Saldo dari catatan lama</source>
        <translation>Balance from former records</translation>
    </message>
    <message>
        <source>Belanja {label}</source>
        <translation>Purchase {label}</translation>
    </message>
    <message>
        <source>Hadiah {label}</source>
        <translation>Reward {label}</translation>
    </message>
    <message>
        <source>Pengembalian {label}</source>
        <translation>Refund {label}</translation>
    </message>
    <message>
        <source>Poin hadiah kembali {label}</source>
        <translation>Reward points back {label}</translation>
    </message>
    <message>
        <source>Masa berlaku habis</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Penyesuaian {label}</source>
        <translation>Adjustment {label}</translation>
    </message>
    <message>
        <source>Poin selamat datang</source>
        <translation>Welcome points</translation>
    </message>
    <message>
        <source>Poin ulang tahun</source>
        <translation>Birthday points</translation>
    </message>
    <message>
        <source>Poin ajak teman</source>
        <translation>Referral points</translation>
    </message>
    <message>
        <source>Gabungan dengan kartu {label}</source>
        <translation>Merged with card {label}</translation>
    </message>
    <message>
        <source>Kartu cap lama</source>
        <translation>Old stamp card</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>alamat</source>
        <translation>address</translation>
    </message>
    <message>
        <source>alergen</source>
        <translation>allergens</translation>
    </message>
    <message>
        <source>jumlah uang</source>
        <translation>amount</translation>
    </message>
    <message>
        <source>kode batang</source>
        <translation>barcode</translation>
    </message>
    <message>
        <source>ulang tahun</source>
        <translation>birthday</translation>
    </message>
    <message>
        <source>kelompok</source>
        <translation>category</translation>
    </message>
    <message>
        <source>batas per belanja</source>
        <translation>limit per sale</translation>
    </message>
    <message>
        <source>kode</source>
        <translation>code</translation>
    </message>
    <message>
        <source>harga poin</source>
        <translation>cost in points</translation>
    </message>
    <message>
        <source>hitungan laci</source>
        <translation>drawer count</translation>
    </message>
    <message>
        <source>pecahan</source>
        <translation>denomination</translation>
    </message>
    <message>
        <source>potongan</source>
        <translation>discount</translation>
    </message>
    <message>
        <source>masa berlaku poin</source>
        <translation>points’ lifetime</translation>
    </message>
    <message>
        <source>berkas</source>
        <translation>file</translation>
    </message>
    <message>
        <source>modal laci</source>
        <translation>float</translation>
    </message>
    <message>
        <source>kalimat penutup</source>
        <translation>last line</translation>
    </message>
    <message>
        <source>batas belanja tingkat</source>
        <translation>tier’s purchases</translation>
    </message>
    <message>
        <source>harga pokok</source>
        <translation>cost</translation>
    </message>
    <message>
        <source>barang</source>
        <translation>item</translation>
    </message>
    <message>
        <source>nama keranjang</source>
        <translation>basket name</translation>
    </message>
    <message>
        <source>batas seluruhnya</source>
        <translation>limit in all</translation>
    </message>
    <message>
        <source>batas per anggota</source>
        <translation>limit per member</translation>
    </message>
    <message>
        <source>potongan barang</source>
        <translation>discount on the item</translation>
    </message>
    <message>
        <source>baris belanja</source>
        <translation>lines of the sale</translation>
    </message>
    <message>
        <source>anggotanya</source>
        <translation>the member</translation>
    </message>
    <message>
        <source>nomor anggota</source>
        <translation>member number</translation>
    </message>
    <message>
        <source>belanja paling sedikit</source>
        <translation>minimum purchase</translation>
    </message>
    <message>
        <source>pengali poin</source>
        <translation>points multiplier</translation>
    </message>
    <message>
        <source>nama</source>
        <translation>name</translation>
    </message>
    <message>
        <source>catatan</source>
        <translation>note</translation>
    </message>
    <message>
        <source>poin awal</source>
        <translation>opening points</translation>
    </message>
    <message>
        <source>potongan belanja</source>
        <translation>discount on the sale</translation>
    </message>
    <message>
        <source>lebar kertas</source>
        <translation>paper width</translation>
    </message>
    <message>
        <source>jumlah</source>
        <translation>quantity</translation>
    </message>
    <message>
        <source>nilai satu poin</source>
        <translation>value of one point</translation>
    </message>
    <message>
        <source>harga</source>
        <translation>price</translation>
    </message>
    <message>
        <source>alamat printer</source>
        <translation>printer address</translation>
    </message>
    <message>
        <source>alasan</source>
        <translation>reason</translation>
    </message>
    <message>
        <source>nama promo</source>
        <translation>promotion name</translation>
    </message>
    <message>
        <source>kode promo</source>
        <translation>promotion code</translation>
    </message>
    <message>
        <source>persen</source>
        <translation>percent</translation>
    </message>
    <message>
        <source>potongan paling banyak</source>
        <translation>most to take off</translation>
    </message>
    <message>
        <source>jumlah yang dibeli</source>
        <translation>pieces to buy</translation>
    </message>
    <message>
        <source>jumlah yang gratis</source>
        <translation>free pieces</translation>
    </message>
    <message>
        <source>barang gratis</source>
        <translation>free item</translation>
    </message>
    <message>
        <source>poin tambahan</source>
        <translation>extra points</translation>
    </message>
    <message>
        <source>jumlah barang paling sedikit</source>
        <translation>least number of pieces</translation>
    </message>
    <message>
        <source>hari</source>
        <translation>days</translation>
    </message>
    <message>
        <source>jam</source>
        <translation>hours</translation>
    </message>
    <message>
        <source>poin selamat datang</source>
        <translation>welcome points</translation>
    </message>
    <message>
        <source>poin ajak teman</source>
        <translation>referral points</translation>
    </message>
    <message>
        <source>poin ulang tahun</source>
        <translation>birthday points</translation>
    </message>
    <message>
        <source>poin per cap</source>
        <translation>points per stamp</translation>
    </message>
    <message>
        <source>nomor rujukan</source>
        <translation>reference number</translation>
    </message>
    <message>
        <source>nama hadiah</source>
        <translation>reward name</translation>
    </message>
    <message>
        <source>belanja per poin</source>
        <translation>purchase per point</translation>
    </message>
    <message>
        <source>daya tahan</source>
        <translation>shelf life</translation>
    </message>
    <message>
        <source>harga agen</source>
        <translation>agent price</translation>
    </message>
    <message>
        <source>tanggal persetujuan</source>
        <translation>date of consent</translation>
    </message>
    <message>
        <source>harga distributor</source>
        <translation>distributor price</translation>
    </message>
    <message>
        <source>mendapat poin</source>
        <translation>earns points</translation>
    </message>
    <message>
        <source>tanggal bergabung</source>
        <translation>joining date</translation>
    </message>
    <message>
        <source>potongan baris</source>
        <translation>line discount</translation>
    </message>
    <message>
        <source>tanggal hangus poin awal</source>
        <translation>expiry date of opening points</translation>
    </message>
    <message>
        <source>persetujuan promosi</source>
        <translation>consent to offers</translation>
    </message>
    <message>
        <source>harga reseller</source>
        <translation>reseller price</translation>
    </message>
    <message>
        <source>nomor penjualan</source>
        <translation>sale number</translation>
    </message>
    <message>
        <source>waktu penjualan</source>
        <translation>time of sale</translation>
    </message>
    <message>
        <source>harga satuan</source>
        <translation>unit price</translation>
    </message>
    <message>
        <source>kasir</source>
        <translation>cashier</translation>
    </message>
    <message>
        <source>perubahan poin</source>
        <translation>change of points</translation>
    </message>
    <message>
        <source>jumlah cap</source>
        <translation>number of stamps</translation>
    </message>
    <message>
        <source>PIN atau kata sandi</source>
        <translation>PIN or password</translation>
    </message>
    <message>
        <source>nama toko</source>
        <translation>shop name</translation>
    </message>
    <message>
        <source>cara simpan</source>
        <translation>storage</translation>
    </message>
    <message>
        <source>pembayaran</source>
        <translation>payment</translation>
    </message>
    <message>
        <source>nama laci</source>
        <translation>till name</translation>
    </message>
    <message>
        <source>nama tingkat</source>
        <translation>tier name</translation>
    </message>
    <message>
        <source>urutan tingkat</source>
        <translation>tier order</translation>
    </message>
    <message>
        <source>tingkat anggota</source>
        <translation>member tiers</translation>
    </message>
    <message>
        <source>satuan</source>
        <translation>unit</translation>
    </message>
    <message>
        <source>nama alamat</source>
        <translation>address name</translation>
    </message>
    <message>
        <source>alamat atau narahubung</source>
        <translation>addresses or contacts</translation>
    </message>
    <message>
        <source>jumlah pelunasan</source>
        <translation>amount to settle</translation>
    </message>
    <message>
        <source>wilayah</source>
        <translation>area</translation>
    </message>
    <message>
        <source>barang titipan</source>
        <translation>goods to leave</translation>
    </message>
    <message>
        <source>keputusan</source>
        <translation>decision</translation>
    </message>
    <message>
        <source>alasan keputusan</source>
        <translation>the reason</translation>
    </message>
    <message>
        <source>bukti</source>
        <translation>evidence</translation>
    </message>
    <message>
        <source>hasil kunjungan</source>
        <translation>the findings</translation>
    </message>
    <message>
        <source>kejadian</source>
        <translation>incident</translation>
    </message>
    <message>
        <source>tanggal kejadian</source>
        <translation>the day of the incident</translation>
    </message>
    <message>
        <source>langkah berikutnya</source>
        <translation>next step</translation>
    </message>
    <message>
        <source>tanggal kunjungan berikutnya</source>
        <translation>the day of the next visit</translation>
    </message>
    <message>
        <source>nama foto</source>
        <translation>a photo&apos;s name</translation>
    </message>
    <message>
        <source>tanggal tinjau ulang</source>
        <translation>the day to look again</translation>
    </message>
    <message>
        <source>tanggal kunjungan</source>
        <translation>the day of the visit</translation>
    </message>
    <message>
        <source>tujuan kunjungan</source>
        <translation>the purpose of the visit</translation>
    </message>
    <message>
        <source>nama narahubung</source>
        <translation>contact&apos;s name</translation>
    </message>
    <message>
        <source>plafon</source>
        <translation>credit limit</translation>
    </message>
    <message>
        <source>hal yang dilihat</source>
        <translation>thing to look at</translation>
    </message>
    <message>
        <source>jawaban</source>
        <translation>answers</translation>
    </message>
    <message>
        <source>jarak antarstruk</source>
        <translation>number of receipts</translation>
    </message>
    <message>
        <source>pertanyaan</source>
        <translation>question</translation>
    </message>
    <message>
        <source>nama penulis</source>
        <translation>author&apos;s name</translation>
    </message>
    <message>
        <source>tanggal ulasan</source>
        <translation>day of the review</translation>
    </message>
    <message>
        <source>isi ulasan</source>
        <translation>text of the review</translation>
    </message>
    <message>
        <source>balasan</source>
        <translation>reply</translation>
    </message>
    <message>
        <source>bintang</source>
        <translation>stars</translation>
    </message>
    <message>
        <source>jabatan</source>
        <translation>duty</translation>
    </message>
    <message>
        <source>saldo awal</source>
        <translation>opening balance</translation>
    </message>
    <message>
        <source>nomor mitra</source>
        <translation>partner number</translation>
    </message>
    <message>
        <source>tanggal mulai jadi mitra</source>
        <translation>day the partner began</translation>
    </message>
    <message>
        <source>jatuh tempo saldo awal</source>
        <translation>due day of the opening balance</translation>
    </message>
    <message>
        <source>nama penyetor</source>
        <translation>payer&apos;s name</translation>
    </message>
    <message>
        <source>hari tanpa pesanan</source>
        <translation>days without an order</translation>
    </message>
    <message>
        <source>lama tempo</source>
        <translation>days to pay</translation>
    </message>
    <message>
        <source>tingkat mitra</source>
        <translation>partner tier</translation>
    </message>
    <message>
        <source>batas tingkat</source>
        <translation>tier minimum</translation>
    </message>
    <message>
        <source>bagian harga</source>
        <translation>share of the price</translation>
    </message>
    <message>
        <source>tanggal mulai</source>
        <translation>start date</translation>
    </message>
    <message>
        <source>tanggal akhir</source>
        <translation>end date</translation>
    </message>
    <message>
        <source>janji bayar</source>
        <translation>promise to pay</translation>
    </message>
    <message>
        <source>kode di kemasan</source>
        <translation>code on the pack</translation>
    </message>
    <message>
        <source>ganti rugi</source>
        <translation>compensation</translation>
    </message>
    <message>
        <source>batas ganti rugi</source>
        <translation>compensation limit</translation>
    </message>
    <message>
        <source>jumlah poin</source>
        <translation>points</translation>
    </message>
    <message>
        <source>struknya</source>
        <translation>receipt</translation>
    </message>
    <message>
        <source>vouchernya</source>
        <translation>voucher</translation>
    </message>
    <message>
        <source>nama yang mengeluh</source>
        <translation>name of who complained</translation>
    </message>
    <message>
        <source>isi keluhan</source>
        <translation>what was said</translation>
    </message>
    <message>
        <source>batas jawaban pertama</source>
        <translation>time to the first answer</translation>
    </message>
    <message>
        <source>hari libur</source>
        <translation>holidays</translation>
    </message>
    <message>
        <source>jumlah hari yang dijanjikan</source>
        <translation>promised days</translation>
    </message>
    <message>
        <source>jam buka</source>
        <translation>opening hours</translation>
    </message>
    <message>
        <source>jam khusus</source>
        <translation>special hours</translation>
    </message>
    <message>
        <source>yang diumumkan</source>
        <translation>what is announced</translation>
    </message>
    <message>
        <source>judul pengumuman</source>
        <translation>title of the announcement</translation>
    </message>
    <message>
        <source>isi pengumuman</source>
        <translation>text of the announcement</translation>
    </message>
    <message>
        <source>kode pelacak</source>
        <translation>tracking code</translation>
    </message>
    <message>
        <source>tautan</source>
        <translation>link</translation>
    </message>
    <message>
        <source>tanggal tayang</source>
        <translation>day of the post</translation>
    </message>
    <message>
        <source>tanggal janji</source>
        <translation>the promised day</translation>
    </message>
    <message>
        <source>isian</source>
        <translation>entry</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>{n} jt</source>
        <translation>{n}m</translation>
    </message>
    <message>
        <source>{n} rb</source>
        <translation>{n}k</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Kolom {missing} tidak ada di baris pertama: periksa apakah jenis berkasnya benar.</source>
        <translation>The first row has no column {missing}: check that this is the right kind of file.</translation>
    </message>
    <message>
        <source>{value} sudah ada di baris {row} berkas ini.</source>
        <translation>{value} is already in row {row} of this file.</translation>
    </message>
    <message>
        <source>Tidak ada barang berkode {code}: masukkan barangnya dulu.</source>
        <translation>No item has the code {code}: import the items first.</translation>
    </message>
    <message>
        <source>Tidak ada anggota bernomor {member_no}: masukkan anggotanya dulu.</source>
        <translation>No member has the number {member_no}: import the members first.</translation>
    </message>
    <message>
        <source>Baris penjualan {number} terpisah atau isinya berbeda: urutkan dan samakan dulu.</source>
        <translation>The rows of sale {number} are apart or disagree: sort them and make them agree first.</translation>
    </message>
    <message>
        <source>Penjualan {number} sudah tersimpan dengan isi yang lain.</source>
        <translation>Sale {number} is already stored with other content.</translation>
    </message>
    <message>
        <source>Baris lain dari penjualan {number} salah, jadi semuanya dilewati.</source>
        <translation>Another row of sale {number} is wrong, so all of it is left out.</translation>
    </message>
    <message>
        <source>Bulan ini belum selesai: laporan poin bisa dibuat mulai {from_day}.</source>
        <translation>This month is not over: points statements can be made from {from_day}.</translation>
    </message>
    <message>
        <source>{place} tidak bisa ditulis: pilih folder lain atau kosongkan tempat di cakram.</source>
        <translation>{place} cannot be written: choose another folder or free some disk space.</translation>
    </message>
    <message>
        <source>Pembaca berkas .xlsx belum terpasang: simpan sebagai .csv, lalu ulangi.</source>
        <translation>The reader of .xlsx files is not installed: save as .csv, then try again.</translation>
    </message>
    <message>
        <source>Berkas ini bukan .xlsx yang utuh: simpan ulang, lalu coba lagi.</source>
        <translation>This is not a whole .xlsx file: save it again, then retry.</translation>
    </message>
    <message>
        <source>Berkas ini terlalu besar: bagi menjadi beberapa berkas.</source>
        <translation>This file is too large: split it into several files.</translation>
    </message>
    <message>
        <source>Berkas ini bukan teks UTF-8: simpan sebagai CSV UTF-8, lalu ulangi.</source>
        <translation>This file is not UTF-8 text: save it as CSV UTF-8, then try again.</translation>
    </message>
    <message>
        <source>Berkas ini tidak bisa dibuka: periksa nama dan tempatnya.</source>
        <translation>This file cannot be opened: check its name and place.</translation>
    </message>
    <message>
        <source>Barisnya terlalu banyak: bagi menjadi beberapa berkas.</source>
        <translation>Too many rows: split them into several files.</translation>
    </message>
    <message>
        <source>Kolom di baris {row} terlalu banyak: periksa berkasnya.</source>
        <translation>Row {row} has too many columns: check the file.</translation>
    </message>
    <message>
        <source>Baris {row} tidak bisa dibaca sebagai tabel: periksa tanda kutipnya.</source>
        <translation>Row {row} cannot be read as a table: check its quotation marks.</translation>
    </message>
    <message>
        <source>Berkas ini tidak bisa dibaca: periksa isinya.</source>
        <translation>This file cannot be read: check its content.</translation>
    </message>
</context>
<context>
    <name>greeting</name>
    <message>
        <source>Kepuasan giliran: belum ada data</source>
        <translation>Satisfaction in this shift: no data yet</translation>
    </message>
    <message>
        <source>Kepuasan giliran: {percent}% (n = {n})</source>
        <translation>Satisfaction in this shift: {percent}% (n = {n})</translation>
    </message>
    <message>
        <source>Belum dilihat pada giliran ini.</source>
        <translation>Not looked at in this shift.</translation>
    </message>
    <message>
        <source>{done} dari {all} siap, dilihat {name} pukul {time}.</source>
        <translation>{done} of {all} ready, looked at by {name} at {time}.</translation>
    </message>
    <message>
        <source>Belum: {missing}.</source>
        <translation>Not yet: {missing}.</translation>
    </message>
</context>
<context>
    <name>insight</name>
    <message>
        <source>Andalan</source>
        <translation>Mainstay</translation>
    </message>
    <message>
        <source>Setia</source>
        <translation>Loyal</translation>
    </message>
    <message>
        <source>Menjanjikan</source>
        <translation>Promising</translation>
    </message>
    <message>
        <source>Baru</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Sesekali</source>
        <translation>Occasional</translation>
    </message>
    <message>
        <source>Menjauh</source>
        <translation>Drifting away</translation>
    </message>
    <message>
        <source>Hilang</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>Baru saja datang, sering, dan belanjanya besar.</source>
        <translation>Here lately, often, and spending much.</translation>
    </message>
    <message>
        <source>Sering datang, belum lama terakhir terlihat.</source>
        <translation>Here often, and seen not long ago.</translation>
    </message>
    <message>
        <source>Baru saja datang, sudah beberapa kali.</source>
        <translation>Here lately, a few times already.</translation>
    </message>
    <message>
        <source>Baru saja datang, pertama kali dalam setahun.</source>
        <translation>Here lately, for the first time in a year.</translation>
    </message>
    <message>
        <source>Datang kadang-kadang, belanjanya biasa.</source>
        <translation>Here now and then, with a usual spend.</translation>
    </message>
    <message>
        <source>Dulu sering atau belanjanya besar, sekarang lama tidak datang.</source>
        <translation>Once often here or spending much, now away for long.</translation>
    </message>
    <message>
        <source>Sangat lama tidak datang, dulu pun jarang.</source>
        <translation>Away for very long, and rarely here before.</translation>
    </message>
    <message>
        <source>Pasif</source>
        <translation>Gone quiet</translation>
    </message>
    <message>
        <source>Perlu disapa</source>
        <translation>To greet</translation>
    </message>
    <message>
        <source>Biasanya tiap {usual} hari, sekarang sudah {days} hari</source>
        <translation>Usually every {usual} days, now {days} days</translation>
    </message>
    <message>
        <source>Kelompok</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Orang</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Setahun</source>
        <translation>One year</translation>
    </message>
    <message>
        <source>Menyarankan (9–10)</source>
        <translation>Recommend us (9–10)</translation>
    </message>
    <message>
        <source>Biasa saja (7–8)</source>
        <translation>In between (7–8)</translation>
    </message>
    <message>
        <source>Tidak menyarankan (0–6)</source>
        <translation>Do not recommend (0–6)</translation>
    </message>
    <message>
        <source>60 hari sebelum harga naik</source>
        <translation>60 days before prices rose</translation>
    </message>
    <message>
        <source>60 hari sejak harga naik</source>
        <translation>60 days since prices rose</translation>
    </message>
    <message>
        <source>Mengeluh langsung ke kami</source>
        <translation>Complained to us</translation>
    </message>
    <message>
        <source>Lewat ulasan umum</source>
        <translation>By a public rating</translation>
    </message>
    <message>
        <source>Hanya menjawab tidak puas</source>
        <translation>Only answered: not content</translation>
    </message>
    <message>
        <source>ya</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>tidak</source>
        <translation>no</translation>
    </message>
    <message>
        <source>bukan anggota lagi</source>
        <translation>no longer a member</translation>
    </message>
    <message>
        <source>belum pernah kembali</source>
        <translation>never came back</translation>
    </message>
    <message>
        <source>{n} kali kembali</source>
        <translation>came back {n} times</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Bulan belanja</source>
        <translation>Bought in</translation>
    </message>
    <message>
        <source>Dari bulan</source>
        <translation>Of months</translation>
    </message>
    <message>
        <source>90 hari lalu</source>
        <translation>90 days before</translation>
    </message>
    <message>
        <source>90 hari ini</source>
        <translation>Last 90 days</translation>
    </message>
    <message>
        <source>Bertahan</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Terakhir</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Biasanya (hari)</source>
        <translation>Usual (days)</translation>
    </message>
    <message>
        <source>Sudah (hari)</source>
        <translation>Now (days)</translation>
    </message>
    <message>
        <source>Pelanggan yang</source>
        <translation>Customers who</translation>
    </message>
    <message>
        <source>Nyata</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>Menurut model</source>
        <translation>By the model</translation>
    </message>
    <message>
        <source>Masa</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Pembeli</source>
        <translation>Buyers</translation>
    </message>
    <message>
        <source>Beli lagi</source>
        <translation>Buying again</translation>
    </message>
    <message>
        <source>Bulan</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Struk</source>
        <translation>Receipts</translation>
    </message>
    <message>
        <source>Tanpa potongan</source>
        <translation>Without discount</translation>
    </message>
    <message>
        <source>Dari jawaban</source>
        <translation>Of answers</translation>
    </message>
    <message>
        <source>Jawaban</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Keluhan</source>
        <translation>Complaints</translation>
    </message>
    <message>
        <source>Pertanyaan</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Rata-rata</source>
        <translation>Average</translation>
    </message>
    <message>
        <source>Belanja pertama</source>
        <translation>First purchase</translation>
    </message>
    <message>
        <source>Diajak teman</source>
        <translation>By a friend</translation>
    </message>
    <message>
        <source>Soal</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Hari</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Yang kecewa</source>
        <translation>The unhappy</translation>
    </message>
    <message>
        <source>Banyaknya</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Tertutup</source>
        <translation>In private</translation>
    </message>
    <message>
        <source>belum ada data</source>
        <translation>no data yet</translation>
    </message>
    <message>
        <source>belum cukup data: {n} dari {fewest}</source>
        <translation>not enough data: {n} of {fewest}</translation>
    </message>
    <message>
        <source>± {margin} · n {n} · 3 bulan</source>
        <translation>± {margin} · n {n} · 3 months</translation>
    </message>
    <message>
        <source>{span}% · {n} {what}</source>
        <translation>{span}% · {n} {what}</translation>
    </message>
    <message>
        <source>{easy}% mudah · {n} jawaban</source>
        <translation>{easy}% easy · {n} answers</translation>
    </message>
    <message>
        <source>Gabungan jawaban empat faktor: {composite} dari 7 ({n} jawaban, 3 bulan).</source>
        <translation>Composite of four factors&apos; answers: {composite} of 7 ({n} answers, 3 months).</translation>
    </message>
    <message>
        <source>Perkiraan kunjungan baru ada mulai 200 pelanggan dan 26 minggu catatan (model BG/NBD).</source>
        <translation>Visits are foretold from 200 customers and 26 weeks of records on (BG/NBD model).</translation>
    </message>
    <message>
        <source>Perkiraan {weeks} minggu ke depan: {days} hari belanja dari {n} pelanggan (model BG/NBD).</source>
        <translation>The next {weeks} weeks: {days} purchase days expected of {n} customers (BG/NBD model).</translation>
    </message>
    <message>
        <source>Pelanggan baru kembali rata-rata {times} kali dalam waktu itu.</source>
        <translation>A new customer comes again {times} times in that time, on average.</translation>
    </message>
    <message>
        <source>Senilai sekitar {amount}.</source>
        <translation>Worth about {amount}.</translation>
    </message>
    <message>
        <source>Telepon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Kesetiaan</source>
        <translation>Loyalty</translation>
    </message>
    <message>
        <source>Tidak pindah</source>
        <translation>Staying with us</translation>
    </message>
    <message>
        <source>Rela bayar lebih</source>
        <translation>Paying more</translation>
    </message>
    <message>
        <source>Tidak cerita buruk</source>
        <translation>No bad word outside</translation>
    </message>
    <message>
        <source>Bilang ke kami</source>
        <translation>Telling us</translation>
    </message>
    <message>
        <source>Rutin tiap bulan</source>
        <translation>Buying every month</translation>
    </message>
    <message>
        <source>Belanja bertahan</source>
        <translation>Spend held</translation>
    </message>
    <message>
        <source>Dibawa teman</source>
        <translation>Referred</translation>
    </message>
    <message>
        <source>Mau menyarankan (NPS)</source>
        <translation>Recommending (NPS)</translation>
    </message>
    <message>
        <source>Jawaban: setia</source>
        <translation>Answers: loyal</translation>
    </message>
    <message>
        <source>Kunjungan bertahan</source>
        <translation>Visits held</translation>
    </message>
    <message>
        <source>Datang seperti biasa</source>
        <translation>Coming as usual</translation>
    </message>
    <message>
        <source>Perkiraan masih aktif</source>
        <translation>Likely still active</translation>
    </message>
    <message>
        <source>Jawaban: tidak pindah</source>
        <translation>Answers: staying</translation>
    </message>
    <message>
        <source>Kembali setelah harga naik</source>
        <translation>Back after a price rise</translation>
    </message>
    <message>
        <source>Jawaban: rela bayar</source>
        <translation>Answers: paying more</translation>
    </message>
    <message>
        <source>Kembali setelah mengeluh</source>
        <translation>Back after a complaint</translation>
    </message>
    <message>
        <source>Tidak di muka umum</source>
        <translation>Not in public</translation>
    </message>
    <message>
        <source>Jawaban: tidak cerita</source>
        <translation>Answers: not telling</translation>
    </message>
    <message>
        <source>Yang kecewa bilang</source>
        <translation>Unhappy who told us</translation>
    </message>
    <message>
        <source>Jawaban: bilang ke kami</source>
        <translation>Answers: telling us</translation>
    </message>
    <message>
        <source>Keluhan per 1.000 struk</source>
        <translation>Complaints per 1,000 receipts</translation>
    </message>
    <message>
        <source>Rata-rata jawaban 1–7 dalam 3 bulan (separuh pernyataan harus terjawab); nilai = (rata-rata − 1) ÷ 6 × 100.</source>
        <translation>Mean of the answers from 1 to 7 in 3 months (half of the statements must be answered); score = (mean − 1) ÷ 6 × 100.</translation>
    </message>
    <message>
        <source>Rata-rata jawaban 1–7 dalam 3 bulan (separuh pernyataan harus terjawab), dibalik; nilai = (7 − rata-rata) ÷ 6 × 100.</source>
        <translation>Mean of the answers from 1 to 7 in 3 months (half of the statements must be answered), turned round; score = (7 − mean) ÷ 6 × 100.</translation>
    </message>
    <message>
        <source>Rata-rata dari: bulan yang ada belanjanya ÷ bulan sejak belanja pertama (30 hari sebulan, paling banyak 6).</source>
        <translation>Mean of: months with a purchase ÷ months since the first purchase (of 30 days, 6 at most).</translation>
    </message>
    <message>
        <source>Anggota yang belanja sedikitnya sama dalam 90 hari terakhir ÷ anggota yang belanja dalam 90 hari sebelumnya.</source>
        <translation>Members who spent at least as much in the last 90 days ÷ members who bought in the 90 days before.</translation>
    </message>
    <message>
        <source>Pelanggan baru yang diajak anggota ÷ semua pelanggan baru dalam 3 bulan; 20% dinilai 100.</source>
        <translation>New customers brought by a member ÷ all new customers of 3 months; 20% scores 100.</translation>
    </message>
    <message>
        <source>NPS = % jawaban 9–10 − % jawaban 0–6 dalam 3 bulan; nilai = (NPS + 100) ÷ 2.</source>
        <translation>NPS = % of answers 9–10 − % of answers 0–6 in 3 months; score = (NPS + 100) ÷ 2.</translation>
    </message>
    <message>
        <source>Anggota yang datang sedikitnya separuh dari sebelumnya dalam 90 hari terakhir ÷ anggota yang belanja dalam 90 hari sebelumnya.</source>
        <translation>Members who came at least half as often in the last 90 days ÷ members who bought in the 90 days before.</translation>
    </message>
    <message>
        <source>Anggota yang absen paling lama 2 × jarak biasanya sendiri ÷ anggota yang punya sedikitnya 3 jarak.</source>
        <translation>Members away for at most 2 × their own usual gap ÷ members with at least 3 gaps.</translation>
    </message>
    <message>
        <source>Rata-rata peluang masih aktif menurut model BG/NBD, hanya yang pernah kembali; perlu 200 anggota dan 26 minggu.</source>
        <translation>Mean chance of still being active by the BG/NBD model, of those who came back once; needs 200 members and 26 weeks.</translation>
    </message>
    <message>
        <source>Pembeli yang beli lagi dalam 60 hari setelah harga naik ÷ yang beli lagi dalam 60 hari sebelumnya; naik = sedikitnya sepersepuluh barang.</source>
        <translation>Repeat rate of the 60 days after prices rose ÷ repeat rate of the 60 days before; a rise = a tenth of the items at least.</translation>
    </message>
    <message>
        <source>Struk tanpa potongan ÷ semua struk eceran dalam 3 bulan; hadiah dari poin bukan potongan.</source>
        <translation>Receipts without a discount ÷ all retail receipts of 3 months; rewards for points are no discount.</translation>
    </message>
    <message>
        <source>Anggota yang belanja lagi dalam 60 hari ÷ anggota yang mengeluh dalam setahun.</source>
        <translation>Members who bought again within 60 days ÷ members who complained in a year.</translation>
    </message>
    <message>
        <source>Keluhan yang tidak lewat ulasan umum ÷ semua keluhan dalam setahun.</source>
        <translation>Complaints that were not public ratings ÷ all complaints of a year.</translation>
    </message>
    <message>
        <source>Keluhan langsung ÷ semua yang diketahui kecewa dalam setahun: keluhan, ulasan bintang 1–2, jawaban tidak puas.</source>
        <translation>Complaints made to us ÷ everybody known to be unhappy in a year: complaints, ratings of 1–2 stars, answers of not content.</translation>
    </message>
    <message>
        <source>Keluhan ÷ struk × 1.000 dalam 3 bulan. Tidak dinilai: lebih banyak bisa lebih sehat daripada diam.</source>
        <translation>Complaints ÷ receipts × 1,000 in 3 months. Not scored: more can be healthier than silence.</translation>
    </message>
    <message>
        <source>{n} jawaban</source>
        <translation>{n} answers</translation>
    </message>
    <message>
        <source>{n} anggota</source>
        <translation>{n} members</translation>
    </message>
    <message>
        <source>{n} struk</source>
        <translation>{n} receipts</translation>
    </message>
    <message>
        <source>{n} keluhan</source>
        <translation>{n} complaints</translation>
    </message>
    <message>
        <source>{n} yang kecewa</source>
        <translation>{n} unhappy</translation>
    </message>
    <message>
        <source>belum cukup data: {n}, perlu {fewest}</source>
        <translation>not enough data: {n}, {fewest} needed</translation>
    </message>
    <message>
        <source>jawaban</source>
        <translation>answers</translation>
    </message>
    <message>
        <source>Yang diukur</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Dari 100</source>
        <translation>Of 100</translation>
    </message>
    <message>
        <source>Rentang</source>
        <translation>Range</translation>
    </message>
</context>
<context>
    <name>judging</name>
    <message>
        <source>Terlambat bayar</source>
        <translation>Pays late</translation>
    </message>
    <message>
        <source>Menolak kiriman</source>
        <translation>Refused deliveries</translation>
    </message>
    <message>
        <source>Barang sering kembali</source>
        <translation>Returns goods often</translation>
    </message>
    <message>
        <source>Perlakuan kasar</source>
        <translation>Abusive conduct</translation>
    </message>
    <message>
        <source>Lainnya</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Lanjutkan</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Tegur</source>
        <translation>Warn</translation>
    </message>
    <message>
        <source>Jeda</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Akhiri kerja sama</source>
        <translation>End the partnership</translation>
    </message>
    <message>
        <source>Naikkan tingkat</source>
        <translation>Move up a tier</translation>
    </message>
    <message>
        <source>Turunkan tingkat</source>
        <translation>Move down a tier</translation>
    </message>
    <message>
        <source>Batalkan keputusan</source>
        <translation>Take the decision back</translation>
    </message>
    <message>
        <source>Usul: naikkan ke {tier}, karena {reasons}.</source>
        <translation>Proposed: move up to {tier}, because {reasons}.</translation>
    </message>
    <message>
        <source>Usul: turunkan ke {tier}, karena {reasons}.</source>
        <translation>Proposed: move down to {tier}, because {reasons}.</translation>
    </message>
    <message>
        <source>{n} bulan berturut-turut belanjanya mencapai {amount}</source>
        <translation>turnover reached {amount} for {n} months in a row</translation>
    </message>
    <message>
        <source>{n} bulan berturut-turut belanjanya di bawah {amount}</source>
        <translation>turnover was below {amount} for {n} months in a row</translation>
    </message>
    <message>
        <source>sudah {n} hari tidak memesan (batasnya {rule} hari)</source>
        <translation>no order for {n} days (the limit is {rule})</translation>
    </message>
    <message>
        <source>Tidak ada usul pindah tingkat.</source>
        <translation>No move of tier is proposed.</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Keluhan diterima</source>
        <translation>Complaint received</translation>
    </message>
    <message>
        <source>Keluhan selesai</source>
        <translation>Complaint settled</translation>
    </message>
    <message>
        <source>Tagihan mitra</source>
        <translation>Partner&apos;s invoice</translation>
    </message>
    <message>
        <source>Poin hangus 7 hari lagi</source>
        <translation>Points expire within 7 days</translation>
    </message>
    <message>
        <source>Ulang tahun</source>
        <translation>Birthday</translation>
    </message>
    <message>
        <source>Selamat datang</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Poin hangus 30 hari lagi</source>
        <translation>Points expire within 30 days</translation>
    </message>
    <message>
        <source>Poin cukup untuk hadiah</source>
        <translation>Points enough for a reward</translation>
    </message>
    <message>
        <source>Lama tidak datang</source>
        <translation>Has not come for a while</translation>
    </message>
    <message>
        <source>Poin dari belanja terakhir</source>
        <translation>Points of the last purchase</translation>
    </message>
    <message>
        <source>Struk</source>
        <translation>Receipts</translation>
    </message>
    <message>
        <source>Pesanan siap diambil</source>
        <translation>Order ready to pick up</translation>
    </message>
    <message>
        <source>Hadiah poin</source>
        <translation>Points reward</translation>
    </message>
    <message>
        <source>Promo</source>
        <translation>Promotions</translation>
    </message>
    <message>
        <source>Kabar</source>
        <translation>News</translation>
    </message>
    <message>
        <source>Instagram</source>
        <translation>Instagram</translation>
    </message>
    <message>
        <source>Facebook</source>
        <translation>Facebook</translation>
    </message>
    <message>
        <source>TikTok</source>
        <translation>TikTok</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Google</source>
        <translation>Google</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>Marketplace</translation>
    </message>
    <message>
        <source>Di toko</source>
        <translation>In the shop</translation>
    </message>
</context>
<context>
    <name>opinions</name>
    <message>
        <source>Struk {number} tidak menanyakan apa-apa: periksa nomornya.</source>
        <translation>Receipt {number} asked nothing: check its number.</translation>
    </message>
    <message>
        <source>Ulasan bintang {stars} bukan keluhan: cukup dibalas dengan terima kasih.</source>
        <translation>A review of {stars} stars is no complaint: a thank-you is enough.</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Kasir Pempek</source>
        <translation>Pempek Till</translation>
    </message>
    <message>
        <source>Kasir</source>
        <translation>Counter</translation>
    </message>
    <message>
        <source>Laci</source>
        <translation>Drawer</translation>
    </message>
    <message>
        <source>Anggota</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Laporan</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Pengaturan</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Mitra</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Keluhan</source>
        <translation>Complaints</translation>
    </message>
    <message>
        <source>Kesetiaan</source>
        <translation>Loyalty</translation>
    </message>
    <message>
        <source>Ulasan</source>
        <translation>Reviews</translation>
    </message>
    <message>
        <source>Pesan</source>
        <translation>Messages</translation>
    </message>
</context>
<context>
    <name>partners</name>
    <message>
        <source>Data</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>Reseller</translation>
    </message>
    <message>
        <source>Agen</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Distributor</source>
        <translation>Distributor</translation>
    </message>
    <message>
        <source>aktif</source>
        <translation>active</translation>
    </message>
    <message>
        <source>dijeda</source>
        <translation>paused</translation>
    </message>
    <message>
        <source>berakhir</source>
        <translation>ended</translation>
    </message>
    <message>
        <source>bayar di tempat</source>
        <translation>paid on the spot</translation>
    </message>
    <message>
        <source>tempo {n} hari</source>
        <translation>due in {n} days</translation>
    </message>
    <message>
        <source>lewat {n} hari</source>
        <translation>{n} days late</translation>
    </message>
    <message>
        <source>Rekening</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Tagihan dipotong {amount} dengan poin.</source>
        <translation>{amount} was taken off with points.</translation>
    </message>
    <message>
        <source>Poin</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Titip jual</source>
        <translation>Consignment</translation>
    </message>
    <message>
        <source>Penilaian</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>Omzet</source>
        <translation>Turnover</translation>
    </message>
    <message>
        <source>Kunjungan</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Keluhan</source>
        <translation>Complaints</translation>
    </message>
</context>
<context>
    <name>points</name>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kartu</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Telepon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Poin</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Berlaku sampai</source>
        <translation>Good until</translation>
    </message>
    <message>
        <source>0–3 bulan</source>
        <translation>0–3 months</translation>
    </message>
    <message>
        <source>3–6 bulan</source>
        <translation>3–6 months</translation>
    </message>
    <message>
        <source>6–9 bulan</source>
        <translation>6–9 months</translation>
    </message>
    <message>
        <source>9–12 bulan</source>
        <translation>9–12 months</translation>
    </message>
    <message>
        <source>lebih dari 12 bulan</source>
        <translation>over 12 months</translation>
    </message>
    <message>
        <source>tanpa batas waktu</source>
        <translation>no end date</translation>
    </message>
    <message>
        <source>Tak terpakai: belum cukup data ({n} perolehan dari {months} bulan sudah lewat masa berlakunya, perlu {needed} bulan), jadi sementara dianggap {part}.</source>
        <translation>Never used: too little data yet ({n} lots of {months} months are past their day, {needed} months are needed), so {part} is assumed for now.</translation>
    </message>
    <message>
        <source>Tak terpakai = {expired} poin hangus ÷ {won} poin didapat, dari {n} perolehan yang sudah lewat masa berlakunya ({first} – {last}).</source>
        <translation>Never used = {expired} points expired ÷ {won} points won, in {n} lots past their last day ({first} – {last}).</translation>
    </message>
    <message>
        <source>Poin beredar tidak cocok dengan buku poin: jalankan pemeriksaan di Pengaturan.</source>
        <translation>Points outstanding do not agree with the points ledger: run the check in Settings.</translation>
    </message>
    <message>
        <source>Poin beredar = semua saldo anggota; dikurangi kekurangan {debts} poin cocok dengan buku poin: {ledger}.</source>
        <translation>Points outstanding = all members&apos; balances; less debts of {debts} points they agree with the points ledger: {ledger}.</translation>
    </message>
    <message>
        <source>Poin beredar = semua saldo anggota, cocok dengan jumlah buku poin: {ledger}.</source>
        <translation>Points outstanding = all members&apos; balances, which agree with the points ledger: {ledger}.</translation>
    </message>
    <message>
        <source>Jika semua ditukar = {points} poin × {value}, nilai satu poin hari ini.</source>
        <translation>If all were spent = {points} points × {value}, the value of a point today.</translation>
    </message>
    <message>
        <source>Perkiraan ditukar = nilai itu × {part}, yaitu tanpa bagian yang tak terpakai.</source>
        <translation>Likely to be spent = that worth × {part}, leaving out what is never used.</translation>
    </message>
</context>
<context>
    <name>programme</name>
    <message>
        <source>{n} bulan</source>
        <translation>{n} months</translation>
    </message>
    <message>
        <source>tidak pernah hangus</source>
        <translation>never expire</translation>
    </message>
    <message>
        <source>tanpa batas</source>
        <translation>no limit</translation>
    </message>
    <message>
        <source>Belanja untuk 1 poin</source>
        <translation>Purchase for 1 point</translation>
    </message>
    <message>
        <source>{percent} paling banyak {amount}</source>
        <translation>{percent}, {amount} at most</translation>
    </message>
    <message>
        <source>siapa saja</source>
        <translation>anybody</translation>
    </message>
    <message>
        <source>satu anggota</source>
        <translation>one member</translation>
    </message>
    <message>
        <source>Ganti rugi keluhan</source>
        <translation>To make up for a complaint</translation>
    </message>
    <message>
        <source>Ulang tahun</source>
        <translation>Birthday</translation>
    </message>
    <message>
        <source>Dari toko</source>
        <translation>From the shop</translation>
    </message>
    <message>
        <source>dipakai di struk {number}</source>
        <translation>used on receipt {number}</translation>
    </message>
    <message>
        <source>lewat {day}</source>
        <translation>over since {day}</translation>
    </message>
    <message>
        <source>berapa saja</source>
        <translation>any</translation>
    </message>
    <message>
        <source>Nilai</source>
        <translation>Worth</translation>
    </message>
    <message>
        <source>Belanja paling sedikit</source>
        <translation>Minimum purchase</translation>
    </message>
    <message>
        <source>Untuk</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Berlaku</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Diterbitkan oleh</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>Nilai 1 poin</source>
        <translation>Value of 1 point</translation>
    </message>
    <message>
        <source>Masa berlaku poin</source>
        <translation>Points last</translation>
    </message>
    <message>
        <source>anggota baru {n} poin</source>
        <translation>a new member {n} points</translation>
    </message>
    <message>
        <source>mengajak teman {n} poin untuk keduanya</source>
        <translation>bringing a friend {n} points for both</translation>
    </message>
    <message>
        <source>ulang tahun {n} poin</source>
        <translation>a birthday {n} points</translation>
    </message>
    <message>
        <source>tiap cap kartu lama {n} poin</source>
        <translation>each stamp of an old card {n} points</translation>
    </message>
    <message>
        <source>Di luar belanja: {gifts}.</source>
        <translation>Besides sales: {gifts}.</translation>
    </message>
    <message>
        <source>{name} · mulai {spend} · poin × {times}</source>
        <translation>{name} · from {spend} · points × {times}</translation>
    </message>
    <message>
        <source>Belanja {spend} oleh {tier} mendapat {points} poin.</source>
        <translation>A purchase of {spend} by {tier} earns {points} points.</translation>
    </message>
    <message>
        <source>Poinnya tidak pernah hangus.</source>
        <translation>The points never expire.</translation>
    </message>
    <message>
        <source>Poin yang didapat di hari pertama berlaku sampai {day}.</source>
        <translation>Points earned on the first day are good until {day}.</translation>
    </message>
    <message>
        <source>gratis {n} × {item}</source>
        <translation>{n} × {item} free</translation>
    </message>
    <message>
        <source>potongan {amount}</source>
        <translation>{amount} off</translation>
    </message>
    <message>
        <source>Potongan rupiah</source>
        <translation>Rupiah off</translation>
    </message>
    <message>
        <source>Potongan persen</source>
        <translation>Percent off</translation>
    </message>
    <message>
        <source>Barang gratis</source>
        <translation>Free item</translation>
    </message>
    <message>
        <source>Poin jadi rupiah</source>
        <translation>Points as rupiah</translation>
    </message>
    <message>
        <source>barang yang sudah tidak ada</source>
        <translation>an item that is gone</translation>
    </message>
    <message>
        <source>{first} sampai {last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message>
        <source>{value} per poin</source>
        <translation>{value} per point</translation>
    </message>
    <message>
        <source>Beli dan gratis</source>
        <translation>Buy and get</translation>
    </message>
    <message>
        <source>Poin berlipat</source>
        <translation>Times points</translation>
    </message>
    <message>
        <source>Poin tambahan</source>
        <translation>Extra points</translation>
    </message>
    <message>
        <source>Potongan {amount}</source>
        <translation>{amount} off</translation>
    </message>
    <message>
        <source>Poin {times} kali lipat</source>
        <translation>{times} times the points</translation>
    </message>
    <message>
        <source>setiap saat</source>
        <translation>always</translation>
    </message>
    <message>
        <source>ditarik</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>mulai {day}</source>
        <translation>from {day}</translation>
    </message>
    <message>
        <source>sudah lewat</source>
        <translation>over</translation>
    </message>
    <message>
        <source>Potongan {percent}</source>
        <translation>{percent} off</translation>
    </message>
    <message>
        <source>untuk satu barang termurah</source>
        <translation>on the one cheapest piece</translation>
    </message>
    <message>
        <source>untuk satu {goods} termurah</source>
        <translation>on the one cheapest of {goods}</translation>
    </message>
    <message>
        <source>paling banyak {amount}</source>
        <translation>{amount} at most</translation>
    </message>
    <message>
        <source>barang apa saja</source>
        <translation>pieces of anything</translation>
    </message>
    <message>
        <source>Gratis {n} {gift} setiap belanja {goods}</source>
        <translation>{n} {gift} free with a sale of {goods}</translation>
    </message>
    <message>
        <source>Setiap beli {buy} {goods} gratis {n} {gift}</source>
        <translation>For every {buy} {goods} get {n} {gift} free</translation>
    </message>
    <message>
        <source>Beli {buy} {goods} gratis {n}</source>
        <translation>Buy {buy} {goods}, get {n} free</translation>
    </message>
    <message>
        <source>paling banyak {n} kali dalam satu belanja</source>
        <translation>at most {n} times in a sale</translation>
    </message>
    <message>
        <source>{n} poin tambahan untuk setiap {goods}</source>
        <translation>{n} extra points for each {goods}</translation>
    </message>
    <message>
        <source>barang</source>
        <translation>item</translation>
    </message>
    <message>
        <source>{n} poin tambahan untuk belanja {goods}</source>
        <translation>{n} extra points for a sale with {goods}</translation>
    </message>
    <message>
        <source>{n} poin tambahan setiap belanja</source>
        <translation>{n} extra points for each sale</translation>
    </message>
    <message>
        <source>{what} untuk {goods}</source>
        <translation>{what} for {goods}</translation>
    </message>
    <message>
        <source>mulai {n} barang</source>
        <translation>from {n} pieces</translation>
    </message>
    <message>
        <source>mulai belanja {amount}</source>
        <translation>from {amount}</translation>
    </message>
    <message>
        <source>setiap hari pukul {hours}</source>
        <translation>every day {hours}</translation>
    </message>
    <message>
        <source>{days} pukul {hours}</source>
        <translation>{days} {hours}</translation>
    </message>
    <message>
        <source>Dengan kode {code}</source>
        <translation>With code {code}</translation>
    </message>
    <message>
        <source>Berjalan sendiri di kasir</source>
        <translation>Runs by itself at the counter</translation>
    </message>
    <message>
        <source>Khusus anggota</source>
        <translation>For members only</translation>
    </message>
    <message>
        <source>Paling banyak {n} kali per anggota</source>
        <translation>At most {n} times per member</translation>
    </message>
    <message>
        <source>Hanya untuk {n} belanja pertama</source>
        <translation>Only for the first {n} sales</translation>
    </message>
    <message>
        <source>Boleh digabung dengan potongan persen lain</source>
        <translation>May be combined with other percents</translation>
    </message>
    <message>
        <source>sampai {day}</source>
        <translation>until {day}</translation>
    </message>
    <message>
        <source>berlaku</source>
        <translation>in force</translation>
    </message>
</context>
<context>
    <name>ratings</name>
    <message>
        <source>keluhan {label}</source>
        <translation>complaint {label}</translation>
    </message>
    <message>
        <source>dijawab</source>
        <translation>answered</translation>
    </message>
    <message>
        <source>belum dijawab</source>
        <translation>unanswered</translation>
    </message>
    <message>
        <source>{low}–{high} (95%) · {n} ulasan</source>
        <translation>{low}–{high} (95%) · {n} reviews</translation>
    </message>
    <message>
        <source>belum ada data</source>
        <translation>no data yet</translation>
    </message>
    <message>
        <source>belum cukup data: {n} dari {least} ulasan</source>
        <translation>not enough data: {n} of {least} reviews</translation>
    </message>
    <message>
        <source>{n} menit</source>
        <translation>{n}min</translation>
    </message>
    <message>
        <source>{n} jam</source>
        <translation>{n} hours</translation>
    </message>
    <message>
        <source>{n} hari</source>
        <translation>{n} days</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>Bintang</source>
        <translation>Stars</translation>
    </message>
    <message>
        <source>Penulis</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>Isi</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Tautan</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Struk</source>
        <translation>Receipts</translation>
    </message>
    <message>
        <source>Barang</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Dijawab pada</source>
        <translation>Answered on</translation>
    </message>
    <message>
        <source>Dijawab oleh</source>
        <translation>Answered by</translation>
    </message>
    <message>
        <source>Ulasan</source>
        <translation>Reviews</translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message>
        <source>Belum ada keluhan dalam masa ini.</source>
        <translation>No complaints in this period.</translation>
    </message>
    <message>
        <source>Tidak ada masalah yang berulang.</source>
        <translation>Nothing came back.</translation>
    </message>
    <message>
        <source>Pemulihan menurut jenis</source>
        <translation>Recovery by kind</translation>
    </message>
    <message>
        <source>Pemulihan menurut orang</source>
        <translation>Recovery by person</translation>
    </message>
    <message>
        <source>Pemulihan menurut barang</source>
        <translation>Recovery by item</translation>
    </message>
    <message>
        <source>Ukuran</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Nilai</source>
        <translation>Worth</translation>
    </message>
    <message>
        <source>Jumlah (n)</source>
        <translation>Number (n)</translation>
    </message>
    <message>
        <source>Rentang bawah (%)</source>
        <translation>Interval from (%)</translation>
    </message>
    <message>
        <source>Rentang atas (%)</source>
        <translation>Interval to (%)</translation>
    </message>
    <message>
        <source>Belanja lagi dalam 60 hari (%)</source>
        <translation>Bought again within 60 days (%)</translation>
    </message>
    <message>
        <source>Anggota serupa (%)</source>
        <translation>Members like them (%)</translation>
    </message>
    <message>
        <source>Biaya per pelanggan pulih (Rp)</source>
        <translation>Cost per recovered customer (Rp)</translation>
    </message>
    <message>
        <source>Selesai dalam 7 hari (%)</source>
        <translation>Done within 7 days (%)</translation>
    </message>
    <message>
        <source>Dibuka lagi (%)</source>
        <translation>Opened again (%)</translation>
    </message>
    <message>
        <source>Jawaban pertama, nilai tengah (menit jam toko)</source>
        <translation>First answer, median (minutes of shop time)</translation>
    </message>
    <message>
        <source>Sampai selesai, nilai tengah (menit jam toko)</source>
        <translation>Until done, median (minutes of shop time)</translation>
    </message>
    <message>
        <source>Keluhan, dari n penjualan</source>
        <translation>Complaints, of n sales</translation>
    </message>
    <message>
        <source>Pemulihan: semua angka</source>
        <translation>Recovery: all figures</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Keluhan</source>
        <translation>Complaints</translation>
    </message>
    <message>
        <source>Pelanggan dihitung (n)</source>
        <translation>Customers counted (n)</translation>
    </message>
    <message>
        <source>Belanja lagi dalam 60 hari</source>
        <translation>Bought again within 60 days</translation>
    </message>
    <message>
        <source>Belum 60 hari</source>
        <translation>Not 60 days yet</translation>
    </message>
    <message>
        <source>Biaya (Rp)</source>
        <translation>Cost (Rp)</translation>
    </message>
    <message>
        <source>Barang</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Kali</source>
        <translation>Times</translation>
    </message>
    <message>
        <source>Pertama</source>
        <translation>First</translation>
    </message>
    <message>
        <source>Terakhir</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Masalah yang berulang</source>
        <translation>What comes back</translation>
    </message>
    <message>
        <source>belum cukup data</source>
        <translation>not enough data</translation>
    </message>
    <message>
        <source>{little}: n {n}, perlu {least}</source>
        <translation>{little}: n {n}, needs {least}</translation>
    </message>
    <message>
        <source>{hits} dari {n}, rentang {low}–{high}</source>
        <translation>{hits} of {n}, interval {low}–{high}</translation>
    </message>
    <message>
        <source>anggota serupa tanpa keluhan: {share} (n {n}), beda {points} poin persen</source>
        <translation>members like them without a complaint: {share} (n {n}), {points} percentage points apart</translation>
    </message>
    <message>
        <source>90% dalam {p90} · n {n}, {open} masih terbuka</source>
        <translation>90% within {p90} · n {n}, {open} still open</translation>
    </message>
    <message>
        <source>Anggota yang belanja lagi dalam 60 hari setelah keluhannya ditutup ÷ anggota yang keluhannya ditutup dalam masa ini dan 60 harinya sudah lewat. Anggota serupa: tingkat yang sama, sama seringnya belanja dalam 90 hari sebelumnya, tanpa keluhan.</source>
        <translation>Members who bought again within 60 days after their complaint was closed ÷ members whose complaint was closed in this period and whose 60 days are over. Members like them: same tier, buying as often in the 90 days before, without a complaint.</translation>
    </message>
    <message>
        <source>Ganti rugi untuk anggota yang dihitung ÷ anggota yang belanja lagi.</source>
        <translation>Compensation for the members counted ÷ members who bought again.</translation>
    </message>
    <message>
        <source>Keluhan yang ditutup dalam 7 hari ÷ keluhan yang sudah ditutup atau sudah lebih dari 7 hari.</source>
        <translation>Complaints closed within 7 days ÷ complaints that are closed or older than 7 days.</translation>
    </message>
    <message>
        <source>Keluhan yang dibuka lagi ÷ keluhan yang pernah ditutup.</source>
        <translation>Complaints opened again ÷ complaints closed once.</translation>
    </message>
    <message>
        <source>Nilai tengah; yang masih terbuka dihitung dengan umurnya sejauh ini.</source>
        <translation>The median; open ones count with their age so far.</translation>
    </message>
    <message>
        <source>Dihitung dalam jam toko.</source>
        <translation>Counted in shop hours.</translation>
    </message>
    <message>
        <source>Dihitung dalam jam toko. Menurut kalender: {median}, 90% dalam {p90}.</source>
        <translation>Counted in shop hours. By the calendar: {median}, 90% within {p90}.</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>{Field} 4 sampai {limit} huruf atau angka tanpa spasi, diawali huruf, misalnya LEBARAN12.</source>
        <translation>{Field}: 4 to {limit} letters or digits without blanks, a letter first, such as LEBARAN12.</translation>
    </message>
    <message>
        <source>Salin {field} lengkap dari peramban, diawali https://, atau kosongkan.</source>
        <translation>Copy the whole {field} from the browser, beginning with https://, or leave it empty.</translation>
    </message>
    <message>
        <source>Isi {field} dengan yes atau no.</source>
        <translation>Fill in yes or no for {field}.</translation>
    </message>
    <message>
        <source>Tulis {field} sebagai tahun-bulan-tanggal, misalnya 2026-11-23.</source>
        <translation>Write the {field} as year-month-day, such as 2026-11-23.</translation>
    </message>
    <message>
        <source>{Field} tidak boleh sesudah hari ini.</source>
        <translation>{Field}: not after today.</translation>
    </message>
    <message>
        <source>Isi {field} dengan cash, qris, transfer, atau card.</source>
        <translation>Fill in cash, qris, transfer or card for {field}.</translation>
    </message>
    <message>
        <source>Pilih lebar kertas 58 atau 80 mm.</source>
        <translation>Choose a paper width of 58 or 80 mm.</translation>
    </message>
    <message>
        <source>{Field} paling sedikit {limit}.</source>
        <translation>{Field}: at least {limit}.</translation>
    </message>
    <message>
        <source>{Field} paling sedikit 1.</source>
        <translation>{Field}: at least 1.</translation>
    </message>
    <message>
        <source>{Field} paling banyak {limit}.</source>
        <translation>{Field}: at most {limit}.</translation>
    </message>
    <message>
        <source>{Field} paling panjang {limit} huruf: persingkat sedikit.</source>
        <translation>{Field}: at most {limit} characters. Shorten it a little.</translation>
    </message>
    <message>
        <source>Tulis {field} antara 00.00 dan 24.00.</source>
        <translation>Write {field} between 00:00 and 24:00.</translation>
    </message>
    <message>
        <source>Jam selesai harus lain dari jam mulai.</source>
        <translation>The hours must end at another time than they begin.</translation>
    </message>
    <message>
        <source>{Field} ini sudah dipakai: pilih yang lain.</source>
        <translation>{Field} is taken: choose another.</translation>
    </message>
    <message>
        <source>Pilih berkasnya dulu.</source>
        <translation>Choose the file first.</translation>
    </message>
    <message>
        <source>Pilih dulu barang yang dikembalikan.</source>
        <translation>Choose what comes back first.</translation>
    </message>
    <message>
        <source>Tulis ulang tahun sebagai tanggal-bulan, misalnya 17-08.</source>
        <translation>Write the birthday as day-month, such as 17-08.</translation>
    </message>
    <message>
        <source>{Field} antara 1 dan {limit} hari.</source>
        <translation>{Field}: between 1 and {limit} days.</translation>
    </message>
    <message>
        <source>Tingkat pertama harus mulai dari Rp0.</source>
        <translation>The first tier must start at Rp0.</translation>
    </message>
    <message>
        <source>Keduanya berbeda: ketik sekali lagi.</source>
        <translation>The two differ: type it again.</translation>
    </message>
    <message>
        <source>Tulis alamat printer seperti 192.168.1.50 atau 192.168.1.50:9100.</source>
        <translation>Write the printer’s address like 192.168.1.50 or 192.168.1.50:9100.</translation>
    </message>
    <message>
        <source>{Field} hanya huruf, angka, dan tanda hubung, misalnya PS-ADA.</source>
        <translation>{Field}: letters, digits and hyphens only, such as PS-ADA.</translation>
    </message>
    <message>
        <source>Tidak ada uang pecahan {value}.</source>
        <translation>There is no banknote or coin of {value}.</translation>
    </message>
    <message>
        <source>Masa berlaku poin antara 0 dan 120 bulan; 0 berarti tidak pernah hangus.</source>
        <translation>Points last between 0 and 120 months; 0 means they never expire.</translation>
    </message>
    <message>
        <source>Pengali poin antara 0 dan 10.</source>
        <translation>The points multiplier is between 0 and 10.</translation>
    </message>
    <message>
        <source>{Field} lebih dari 100% dan paling banyak 1.000%.</source>
        <translation>{Field} is more than 100% and at most 1.000%.</translation>
    </message>
    <message>
        <source>Isi {field} dulu.</source>
        <translation>Fill in the {field} first.</translation>
    </message>
    <message>
        <source>Tulis {field} tanpa nama anggota dan nomor HP: catatan poin tersimpan selamanya.</source>
        <translation>Write the {field} without the member&apos;s name or phone number: the ledger is kept for good.</translation>
    </message>
    <message>
        <source>Jangan simpan nomor kartu: tulis empat angka terakhir atau kode persetujuan saja.</source>
        <translation>Do not store card numbers: write only the last four digits or the approval code.</translation>
    </message>
    <message>
        <source>Tanggal akhir tidak boleh sebelum tanggal mulai.</source>
        <translation>The end date must not be before the start date.</translation>
    </message>
    <message>
        <source>Di tanggal itu sudah ada ketentuan lain yang mulai berlaku: pilih hari lain.</source>
        <translation>Other terms begin on that day: choose another one.</translation>
    </message>
    <message>
        <source>Tulis tiap hal sekali saja.</source>
        <translation>Write each thing once.</translation>
    </message>
    <message>
        <source>Tempel tautan yang dimulai dengan https://.</source>
        <translation>Paste a link that begins with https://.</translation>
    </message>
    <message>
        <source>Tulis tiap barang sekali saja.</source>
        <translation>Write each item once only.</translation>
    </message>
    <message>
        <source>{Field} harus sesudah hari ini.</source>
        <translation>{Field} must be after today.</translation>
    </message>
    <message>
        <source>Tidak ada tingkat mitra sesudah itu.</source>
        <translation>There is no partner tier beyond that.</translation>
    </message>
    <message>
        <source>Pilih keputusan yang mau dibatalkan.</source>
        <translation>Choose the decision to take back.</translation>
    </message>
    <message>
        <source>{Field} paling banyak sebesar utangnya, Rp{limit}.</source>
        <translation>{Field} is at most what is owed, Rp{limit}.</translation>
    </message>
    <message>
        <source>{Field} tidak boleh sebelum hari ini.</source>
        <translation>{Field}: not before today.</translation>
    </message>
    <message>
        <source>{Field} tidak boleh kurang dari nol.</source>
        <translation>{Field}: not below zero.</translation>
    </message>
    <message>
        <source>Isi persen antara 1 dan {limit}.</source>
        <translation>Percent: between 1 and {limit}.</translation>
    </message>
    <message>
        <source>{Field} antara 1 dan {limit}.</source>
        <translation>{Field}: between 1 and {limit}.</translation>
    </message>
    <message>
        <source>{Field} antara 1 dan {limit} poin.</source>
        <translation>{Field}: between 1 and {limit} points.</translation>
    </message>
    <message>
        <source>{Field} antara Rp1 dan Rp{limit}.</source>
        <translation>{Field}: between Rp1 and Rp{limit}.</translation>
    </message>
    <message>
        <source>Urutan tingkat tidak runtut: susun ulang dari bawah.</source>
        <translation>The tiers are out of order: arrange them from the lowest up.</translation>
    </message>
    <message>
        <source>Batas belanja tiap tingkat harus lebih tinggi daripada tingkat di bawahnya.</source>
        <translation>Each tier must need more purchases than the tier below it.</translation>
    </message>
    <message>
        <source>Pilih tempo 0, 7, 14, atau 30 hari.</source>
        <translation>Choose 0, 7, 14 or 30 days to pay.</translation>
    </message>
    <message>
        <source>Pilih tingkat reseller, agen, atau distributor.</source>
        <translation>Choose reseller, agent or distributor.</translation>
    </message>
    <message>
        <source>Pilih tagihan yang masih terbuka dari mitra ini.</source>
        <translation>Choose an open invoice of this partner.</translation>
    </message>
    <message>
        <source>Isi jam buka untuk paling sedikit satu hari.</source>
        <translation>Set opening hours for at least one day.</translation>
    </message>
    <message>
        <source>Susun jam buka berurutan: tutup sesudah buka, dan tidak bertumpuk.</source>
        <translation>Put the opening hours in order: close after opening, without overlap.</translation>
    </message>
    <message>
        <source>{Field} antara 1 dan {limit} menit.</source>
        <translation>{Field}: between 1 and {limit} minutes.</translation>
    </message>
    <message>
        <source>Isi {field} dengan angka bulat saja.</source>
        <translation>Fill in a whole number for {field}.</translation>
    </message>
    <message>
        <source>Isi {field} dengan angka saja, misalnya 25.000.</source>
        <translation>Fill in digits only for {field}, such as 25.000.</translation>
    </message>
    <message>
        <source>{Field} ini tidak bisa dipakai: periksa lagi.</source>
        <translation>{Field}: this cannot be used, check it again.</translation>
    </message>
</context>
<context>
    <name>self._page</name>
    <message>
        <source>{place} tidak bisa ditulis: periksa tempat di cakram.</source>
        <translation>{place} cannot be written: check the disk space.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Toko</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>nama, alamat, struk</source>
        <translation>name, address, receipt</translation>
    </message>
    <message>
        <source>Barang &amp; harga</source>
        <translation>Items &amp; prices</translation>
    </message>
    <message>
        <source>menu, harga bertanggal</source>
        <translation>menu, dated prices</translation>
    </message>
    <message>
        <source>Program &amp; hadiah</source>
        <translation>Programme &amp; rewards</translation>
    </message>
    <message>
        <source>poin, promo, voucer</source>
        <translation>points, promotions, vouchers</translation>
    </message>
    <message>
        <source>Mitra</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>tingkat, minimum, poin</source>
        <translation>tiers, minimums, points</translation>
    </message>
    <message>
        <source>Pelayanan</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>pertanyaan, 3S</source>
        <translation>question, greeting</translation>
    </message>
    <message>
        <source>Janji keluhan</source>
        <translation>Complaint promises</translation>
    </message>
    <message>
        <source>jam buka, batas waktu</source>
        <translation>opening hours, deadlines</translation>
    </message>
    <message>
        <source>Orang</source>
        <translation>People</translation>
    </message>
    <message>
        <source>peran, PIN</source>
        <translation>roles, PINs</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>sambungan, struk uji</source>
        <translation>connection, test slip</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>cadangan, berkas</source>
        <translation>backups, files</translation>
    </message>
    <message>
        <source>Tampilan</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>warna, bahasa, ukuran</source>
        <translation>colours, language, size</translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>Jawab keluhannya dulu</source>
        <translation>Answer the complaint first</translation>
    </message>
    <message>
        <source>Balas ulasannya dulu</source>
        <translation>Answer the review first</translation>
    </message>
    <message>
        <source>Tepati kunjungan yang direncanakan</source>
        <translation>Keep the planned visit</translation>
    </message>
    <message>
        <source>Kunjungan sudah direncanakan</source>
        <translation>A visit is planned</translation>
    </message>
    <message>
        <source>Beri waktu</source>
        <translation>Give them time</translation>
    </message>
    <message>
        <source>Sapa lagi</source>
        <translation>Say hello again</translation>
    </message>
    <message>
        <source>Sapa kalau bertemu</source>
        <translation>Greet them when you meet</translation>
    </message>
    <message>
        <source>Jelaskan poin yang kurang</source>
        <translation>Explain the missing points</translation>
    </message>
    <message>
        <source>Ingatkan poin yang akan hangus</source>
        <translation>Remind them of points that end</translation>
    </message>
    <message>
        <source>Ucapkan selamat ulang tahun</source>
        <translation>Wish a happy birthday</translation>
    </message>
    <message>
        <source>Tawarkan {reward}</source>
        <translation>Offer {reward}</translation>
    </message>
    <message>
        <source>Sebutkan {reward}</source>
        <translation>Mention {reward}</translation>
    </message>
    <message>
        <source>Ajak datang lagi</source>
        <translation>Invite them back</translation>
    </message>
    <message>
        <source>Sambut saat datang lagi</source>
        <translation>Welcome them back</translation>
    </message>
    <message>
        <source>Tanyakan soal kabar promosi</source>
        <translation>Ask about news of offers</translation>
    </message>
    <message>
        <source>Cukup senyum, sapa, salam</source>
        <translation>Just smile, greet, welcome</translation>
    </message>
    <message>
        <source>Tawarkan belanja pertama</source>
        <translation>Offer a first purchase</translation>
    </message>
    <message>
        <source>{complaint} belum selesai; yang lain menunggu dulu.</source>
        <translation>{complaint} is not settled; everything else waits.</translation>
    </message>
    <message>
        <source>Ulasan bintang {stars} darinya belum dibalas.</source>
        <translation>Their {stars}-star review has no answer yet.</translation>
    </message>
    <message>
        <source>Saldonya kurang {debt} poin; belanja berikutnya menutupnya dulu, baru hadiah bisa dipakai.</source>
        <translation>The balance is {debt} points short; the next purchases settle that first, then rewards can be used.</translation>
    </message>
    <message>
        <source>{ending} poin hanya berlaku sampai {until}.</source>
        <translation>{ending} points are good until {until} only.</translation>
    </message>
    <message>
        <source>Poinnya sudah cukup: hadiah ini {cost} poin.</source>
        <translation>They have enough points: it costs {cost}.</translation>
    </message>
    <message>
        <source>Kurang {missing} poin lagi; kabar seperti ini disukai.</source>
        <translation>{missing} points to go; people like to hear that.</translation>
    </message>
    <message>
        <source>Baru belanja sekali, {since} hari lalu.</source>
        <translation>Bought only once, {since} days ago.</translation>
    </message>
    <message>
        <source>Baru belanja sekali: tanyakan apakah rasanya cocok.</source>
        <translation>Bought only once: ask whether they liked it.</translation>
    </message>
    <message>
        <source>Sudah langganan, tetapi belum mau kabar promosi. Tanyakan sekali, tanpa mendesak.</source>
        <translation>A regular who has not agreed to news of offers. Ask once, without pressing.</translation>
    </message>
    <message>
        <source>Sudah jadi anggota, belum pernah belanja.</source>
        <translation>A member who has not bought yet.</translation>
    </message>
    <message>
        <source>Belum datang {since} hari, biasanya tiap {usual} hari.</source>
        <translation>Away for {since} days, usually every {usual} days.</translation>
    </message>
    <message>
        <source>Hari ini: jangan sampai terlewat.</source>
        <translation>Today: don&apos;t miss it.</translation>
    </message>
    <message>
        <source>Seharusnya {day}: lakukan hari ini, atau batalkan.</source>
        <translation>It was due on {day}: do it today, or call it off.</translation>
    </message>
    <message>
        <source>Tunggu sampai {day}.</source>
        <translation>Wait until {day}.</translation>
    </message>
    <message>
        <source>Sudah disapa {day}; jangan dikirimi lagi dulu.</source>
        <translation>Written to on {day}; don&apos;t write again yet.</translation>
    </message>
    <message>
        <source>Ia tidak mau kabar promosi, jadi jangan dikirimi.</source>
        <translation>They don&apos;t want news of offers, so don&apos;t write.</translation>
    </message>
    <message>
        <source>Poinnya cukup untuk {reward}.</source>
        <translation>Their points are enough for {reward}.</translation>
    </message>
    <message>
        <source>Tawarkan {reward}: kurang {missing} poin lagi.</source>
        <translation>Offer {reward}: {missing} points to go.</translation>
    </message>
    <message>
        <source>Ulang tahunnya hari ini.</source>
        <translation>It is their birthday today.</translation>
    </message>
    <message>
        <source>Ulang tahunnya {day}.</source>
        <translation>Their birthday is on {day}.</translation>
    </message>
    <message>
        <source>Datang seperti biasa, kira-kira tiap {usual} hari.</source>
        <translation>Comes as usual, about every {usual} days.</translation>
    </message>
    <message>
        <source>Tidak ada yang perlu dikerjakan sekarang.</source>
        <translation>Nothing to do right now.</translation>
    </message>
    <message>
        <source>hari ini</source>
        <translation>today</translation>
    </message>
    <message>
        <source>kemarin</source>
        <translation>yesterday</translation>
    </message>
    <message>
        <source>{n} hari lalu</source>
        <translation>{n} days ago</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message>
        <source>Data di {place} tidak bisa dipakai: {detail}</source>
        <translation>The data at {place} cannot be used: {detail}</translation>
    </message>
    <message>
        <source>Alamat data {place} tidak dikenal: tulis sqlite:///… atau postgresql://…</source>
        <translation>The data address {place} is unknown: write sqlite:///… or postgresql://…</translation>
    </message>
    <message>
        <source>Tidak ada data toko di {place}: pilih berkas yang lain, atau mulai toko baru.</source>
        <translation>There is no shop data at {place}: choose another file, or start a new shop.</translation>
    </message>
    <message>
        <source>Di {place} sudah ada data: buka data itu, atau pilih tempat lain untuk toko baru.</source>
        <translation>There is data at {place} already: open it, or choose another place for the new shop.</translation>
    </message>
    <message>
        <source>Data di {place} kosong: pulihkan dari cadangan, atau pilih berkas yang lain.</source>
        <translation>The data at {place} is empty: restore a backup, or choose another file.</translation>
    </message>
    <message>
        <source>{place} milik program lain dan tidak diubah: pilih berkas toko ini.</source>
        <translation>{place} belongs to another program and was left alone: choose this shop’s file.</translation>
    </message>
    <message>
        <source>Berkas {place} rusak dan tidak diubah: pulihkan dari cadangan terakhir.</source>
        <translation>The file {place} is damaged and was left alone: restore the last backup.</translation>
    </message>
    <message>
        <source>{place} sedang dibuka oleh jendela atau program lain: tutup dulu yang lain itu.</source>
        <translation>Another window or program has {place} open: close that one first.</translation>
    </message>
    <message>
        <source>Kasir lain sedang memakai data yang sama: tunggu sebentar, lalu ulangi.</source>
        <translation>Another till is using the same data: wait a moment, then try again.</translation>
    </message>
    <message>
        <source>{place} tidak boleh ditulis: beri izin tulis pada berkas dan foldernya, atau pilih tempat lain.</source>
        <translation>{place} may not be written to: allow writing to the file and its folder, or choose another place.</translation>
    </message>
    <message>
        <source>{place} dibuat oleh program yang lebih baru: pasang versi terbaru program ini.</source>
        <translation>{place} was made by a newer program: install the latest version of this program.</translation>
    </message>
    <message>
        <source>Susunan data {place} tidak dikenal: pakai versi program yang membuatnya, atau pulihkan cadangan.</source>
        <translation>The layout of the data at {place} is unknown: use the version that made it, or restore a backup.</translation>
    </message>
    <message>
        <source>Ruang simpan sudah penuh dan perubahan terakhir dibatalkan: kosongkan ruang, lalu ulangi.</source>
        <translation>The disk is full and the last change was undone: free some space, then try again.</translation>
    </message>
    <message>
        <source>Disk komputer ini bermasalah dan langkah terakhir dibatalkan: buat cadangan, lalu ganti disknya.</source>
        <translation>This computer&apos;s disk is failing and the last step was taken back: make a backup, then replace the disk.</translation>
    </message>
    <message>
        <source>Server data {place} tidak menjawab: periksa jaringan dan nyalakan server, lalu ulangi.</source>
        <translation>The data server {place} does not answer: check the network, switch the server on, then try again.</translation>
    </message>
    <message>
        <source>Bagian program untuk {place} belum terpasang: pasang tambahan postgres.</source>
        <translation>The program part for {place} is not installed: install the postgres extra.</translation>
    </message>
    <message>
        <source>Mesin data {place} versi {version} terlalu lama: perlu versi {needed} atau lebih baru.</source>
        <translation>The data engine {place}, version {version}, is too old: version {needed} or newer is needed.</translation>
    </message>
    <message>
        <source>Cadangan {place} gagal dibuat; cadangan lama tetap utuh. Periksa ruang simpan, lalu ulangi.</source>
        <translation>The backup {place} could not be made; earlier backups are whole. Check the disk space, then try again.</translation>
    </message>
    <message>
        <source>Salinan cadangan ke {place} gagal: {detail}. Cadangan di komputer ini tetap utuh.</source>
        <translation>The copy of the backup to {place} failed: {detail}. The backups on this computer are whole.</translation>
    </message>
    <message>
        <source>{place} tidak ditemukan: pasang flashdisknya, atau pilih folder lain.</source>
        <translation>{place} is not there: plug in the USB stick, or choose another folder.</translation>
    </message>
    <message>
        <source>{place} sudah penuh: kosongkan ruangnya, atau pilih tempat lain.</source>
        <translation>{place} is full: make room, or choose another place.</translation>
    </message>
    <message>
        <source>{place} tidak boleh ditulis: buka kunci flashdisknya, atau pilih tempat lain.</source>
        <translation>{place} may not be written: unlock the USB stick, or choose another place.</translation>
    </message>
    <message>
        <source>Cadangan memang sudah disimpan di {place}: pilih flashdisk atau folder di luar itu.</source>
        <translation>Backups go to {place} anyway: choose a USB stick or a folder outside it.</translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message>
        <source>Titip jual {name}</source>
        <translation>Consignment {name}</translation>
    </message>
    <message>
        <source>Harga (Rp)</source>
        <translation>Price (Rp)</translation>
    </message>
    <message>
        <source>Jumlah</source>
        <translation>Pieces</translation>
    </message>
    <message>
        <source>Nilai (Rp)</source>
        <translation>Worth (Rp)</translation>
    </message>
    <message>
        <source>Sejak</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>direncanakan</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>selesai</source>
        <translation>done</translation>
    </message>
    <message>
        <source>batal</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>Kunjungan {name}</source>
        <translation>Visits {name}</translation>
    </message>
    <message>
        <source>Tujuan</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Temuan</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Foto</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Langkah berikutnya</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Keputusan {name}</source>
        <translation>Decisions {name}</translation>
    </message>
    <message>
        <source>Keputusan</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Nilai</source>
        <translation>Worth</translation>
    </message>
    <message>
        <source>Tinjau lagi</source>
        <translation>Review on</translation>
    </message>
    <message>
        <source>Poin {name}</source>
        <translation>Points {name}</translation>
    </message>
    <message>
        <source>Mengapa</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Omzet</source>
        <translation>Turnover</translation>
    </message>
    <message>
        <source>Daftar mitra</source>
        <translation>List of partners</translation>
    </message>
    <message>
        <source>Nomor</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Wilayah</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Utang (Rp)</source>
        <translation>Owed (Rp)</translation>
    </message>
    <message>
        <source>Batas (Rp)</source>
        <translation>Limit (Rp)</translation>
    </message>
    <message>
        <source>Lewat tempo (Rp)</source>
        <translation>Overdue (Rp)</translation>
    </message>
    <message>
        <source>Hari terlambat</source>
        <translation>Days late</translation>
    </message>
    <message>
        <source>Tagihan terbuka {name}</source>
        <translation>Open invoices {name}</translation>
    </message>
    <message>
        <source>Jatuh tempo</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Sisa (Rp)</source>
        <translation>Open (Rp)</translation>
    </message>
    <message>
        <source>Catatan rekening {name}</source>
        <translation>Account entries {name}</translation>
    </message>
    <message>
        <source>Peristiwa</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Per jam</source>
        <translation>By hour</translation>
    </message>
    <message>
        <source>Jam</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Transaksi</source>
        <translation>Sales</translation>
    </message>
    <message>
        <source>Omzet (Rp)</source>
        <translation>Turnover (Rp)</translation>
    </message>
    <message>
        <source>Kasir</source>
        <translation>Cashiers</translation>
    </message>
    <message>
        <source>Pengembalian</source>
        <translation>Refunds</translation>
    </message>
    <message>
        <source>Per hari</source>
        <translation>By day</translation>
    </message>
    <message>
        <source>Pengumuman dan hasilnya</source>
        <translation>Announcements and what came of them</translation>
    </message>
    <message>
        <source>Dibuat</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Judul</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Isi</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Kali tayang</source>
        <translation>Times posted</translation>
    </message>
    <message>
        <source>Anggota baru</source>
        <translation>New members</translation>
    </message>
    <message>
        <source>Belanja</source>
        <translation>Purchases</translation>
    </message>
    <message>
        <source>Nilai belanja (Rp)</source>
        <translation>Value of purchases (Rp)</translation>
    </message>
    <message>
        <source>Hadiah atau promo dipakai</source>
        <translation>Reward or promotion used</translation>
    </message>
    <message>
        <source>Daftar tayang</source>
        <translation>Posts</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Tempat</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Tautan</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Barang</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Kode</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Kelompok</source>
        <translation>Categories</translation>
    </message>
    <message>
        <source>Cara bayar</source>
        <translation>Ways to pay</translation>
    </message>
    <message>
        <source>Banyaknya</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Diterima (Rp)</source>
        <translation>Handed over (Rp)</translation>
    </message>
    <message>
        <source>Kembalian (Rp)</source>
        <translation>Change (Rp)</translation>
    </message>
    <message>
        <source>Dikembalikan (Rp)</source>
        <translation>Paid back (Rp)</translation>
    </message>
    <message>
        <source>Jumlah (Rp)</source>
        <translation>Amount (Rp)</translation>
    </message>
    <message>
        <source>Saldo awal</source>
        <translation>Opening balance</translation>
    </message>
    <message>
        <source>Didapat</source>
        <translation>Earned</translation>
    </message>
    <message>
        <source>Dipakai</source>
        <translation>Spent</translation>
    </message>
    <message>
        <source>Hangus</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Penyesuaian</source>
        <translation>Adjusted</translation>
    </message>
    <message>
        <source>Saldo akhir</source>
        <translation>Closing balance</translation>
    </message>
    <message>
        <source>Poin anggota</source>
        <translation>Members’ points</translation>
    </message>
    <message>
        <source>Baris</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Poin</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Omzet kotor (Rp)</source>
        <translation>Gross (Rp)</translation>
    </message>
    <message>
        <source>Potongan (Rp)</source>
        <translation>Discounts (Rp)</translation>
    </message>
    <message>
        <source>Hadiah (Rp)</source>
        <translation>Rewards (Rp)</translation>
    </message>
    <message>
        <source>Pengembalian (Rp)</source>
        <translation>Refunds (Rp)</translation>
    </message>
    <message>
        <source>Belanja anggota (Rp)</source>
        <translation>Members (Rp)</translation>
    </message>
    <message>
        <source>Segera hangus</source>
        <translation>Ending soon</translation>
    </message>
    <message>
        <source>Lima faktor</source>
        <translation>Five factors</translation>
    </message>
    <message>
        <source>Faktor</source>
        <translation>Factor</translation>
    </message>
    <message>
        <source>Nilai (0–100)</source>
        <translation>Score (0–100)</translation>
    </message>
    <message>
        <source>Paling rendah</source>
        <translation>Lowest</translation>
    </message>
    <message>
        <source>Paling tinggi</source>
        <translation>Highest</translation>
    </message>
    <message>
        <source>Perubahan sejak bulan lalu</source>
        <translation>Change since last month</translation>
    </message>
    <message>
        <source>Ukuran yang dihitung</source>
        <translation>Measures counted</translation>
    </message>
    <message>
        <source>Yang diukur</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Terukur</source>
        <translation>Measured</translation>
    </message>
    <message>
        <source>Perlu</source>
        <translation>Needed</translation>
    </message>
    <message>
        <source>Rumus</source>
        <translation>Formula</translation>
    </message>
    <message>
        <source>Pelanggan</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Kartu</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Telepon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Hari sejak terakhir</source>
        <translation>Days since the last</translation>
    </message>
    <message>
        <source>Hari belanja setahun</source>
        <translation>Purchase days in a year</translation>
    </message>
    <message>
        <source>Belanja setahun (Rp)</source>
        <translation>Spend in a year (Rp)</translation>
    </message>
    <message>
        <source>Kelompok pelanggan</source>
        <translation>Groups of customers</translation>
    </message>
    <message>
        <source>Orang</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Yang kembali</source>
        <translation>Coming back</translation>
    </message>
    <message>
        <source>Belanja pertama</source>
        <translation>First purchase</translation>
    </message>
    <message>
        <source>Jawaban per bulan</source>
        <translation>Answers by month</translation>
    </message>
    <message>
        <source>Bulan</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>NPS: 9–10</source>
        <translation>NPS: 9–10</translation>
    </message>
    <message>
        <source>NPS: 7–8</source>
        <translation>NPS: 7–8</translation>
    </message>
    <message>
        <source>NPS: 0–6</source>
        <translation>NPS: 0–6</translation>
    </message>
    <message>
        <source>CSAT: puas</source>
        <translation>CSAT: content</translation>
    </message>
    <message>
        <source>CSAT: jawaban</source>
        <translation>CSAT: answers</translation>
    </message>
    <message>
        <source>CES: mudah</source>
        <translation>CES: easy</translation>
    </message>
    <message>
        <source>CES: jawaban</source>
        <translation>CES: answers</translation>
    </message>
    <message>
        <source>Perlu disapa</source>
        <translation>To greet</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Berlaku sampai</source>
        <translation>Good until</translation>
    </message>
    <message>
        <source>Poin beredar</source>
        <translation>Points outstanding</translation>
    </message>
    <message>
        <source>Kekurangan (poin)</source>
        <translation>Debts (points)</translation>
    </message>
    <message>
        <source>Buku poin</source>
        <translation>Points ledger</translation>
    </message>
    <message>
        <source>Nilai satu poin (Rp)</source>
        <translation>Value of a point (Rp)</translation>
    </message>
    <message>
        <source>Jika semua ditukar (Rp)</source>
        <translation>If all were spent (Rp)</translation>
    </message>
    <message>
        <source>Perkiraan ditukar (Rp)</source>
        <translation>Likely to be spent (Rp)</translation>
    </message>
    <message>
        <source>Bagian tak terpakai (1/100 persen)</source>
        <translation>Share never used (1/100 percent)</translation>
    </message>
    <message>
        <source>Perolehan yang sudah lewat</source>
        <translation>Lots past their day</translation>
    </message>
    <message>
        <source>Poin didapat di dalamnya</source>
        <translation>Points won in them</translation>
    </message>
    <message>
        <source>Poin hangus di dalamnya</source>
        <translation>Points expired in them</translation>
    </message>
    <message>
        <source>Bulan data (perlu 12)</source>
        <translation>Months of data (12 needed)</translation>
    </message>
    <message>
        <source>Nilai poin</source>
        <translation>Worth of points</translation>
    </message>
    <message>
        <source>Angka</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Poin menurut tingkat</source>
        <translation>Points by tier</translation>
    </message>
    <message>
        <source>Pembukuan (Beancount)</source>
        <translation>Books (Beancount)</translation>
    </message>
    <message>
        <source>Nomor mitra</source>
        <translation>Partner number</translation>
    </message>
    <message>
        <source>Mitra</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Tingkat</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>Plafon (Rp)</source>
        <translation>Credit limit (Rp)</translation>
    </message>
    <message>
        <source>Tempo (hari)</source>
        <translation>Terms (days)</translation>
    </message>
    <message>
        <source>Saldo awal (Rp)</source>
        <translation>Opening (Rp)</translation>
    </message>
    <message>
        <source>Faktur (Rp)</source>
        <translation>Invoices (Rp)</translation>
    </message>
    <message>
        <source>Pembayaran (Rp)</source>
        <translation>Payments (Rp)</translation>
    </message>
    <message>
        <source>Nota kredit (Rp)</source>
        <translation>Credit notes (Rp)</translation>
    </message>
    <message>
        <source>Dihapus (Rp)</source>
        <translation>Written off (Rp)</translation>
    </message>
    <message>
        <source>Saldo akhir (Rp)</source>
        <translation>Closing (Rp)</translation>
    </message>
    <message>
        <source>Faktur terbuka</source>
        <translation>Open invoices</translation>
    </message>
    <message>
        <source>Faktur</source>
        <translation>Invoice</translation>
    </message>
    <message>
        <source>Buku piutang</source>
        <translation>Account ledger</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Umur piutang</source>
        <translation>Ageing</translation>
    </message>
    <message>
        <source>Belum jatuh tempo (Rp)</source>
        <translation>Not due (Rp)</translation>
    </message>
    <message>
        <source>1–7 hari (Rp)</source>
        <translation>1–7 days (Rp)</translation>
    </message>
    <message>
        <source>8–14 hari (Rp)</source>
        <translation>8–14 days (Rp)</translation>
    </message>
    <message>
        <source>15–30 hari (Rp)</source>
        <translation>15–30 days (Rp)</translation>
    </message>
    <message>
        <source>Lebih dari 30 hari (Rp)</source>
        <translation>Over 30 days (Rp)</translation>
    </message>
    <message>
        <source>Uang titipan (Rp)</source>
        <translation>Unused credit (Rp)</translation>
    </message>
    <message>
        <source>Penerimaan dari mitra</source>
        <translation>Collected from partners</translation>
    </message>
    <message>
        <source>Margin per tingkat</source>
        <translation>Margin by tier</translation>
    </message>
    <message>
        <source>Baris dengan harga pokok</source>
        <translation>Lines with a cost</translation>
    </message>
    <message>
        <source>Omzet baris itu (Rp)</source>
        <translation>Turnover of those lines (Rp)</translation>
    </message>
    <message>
        <source>Harga pokok (Rp)</source>
        <translation>Cost (Rp)</translation>
    </message>
    <message>
        <source>Margin (Rp)</source>
        <translation>Margin (Rp)</translation>
    </message>
    <message>
        <source>Pembayaran</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Nota kredit</source>
        <translation>Credit note</translation>
    </message>
    <message>
        <source>Dihapus</source>
        <translation>Written off</translation>
    </message>
    <message>
        <source>Uang kembali</source>
        <translation>Paid back</translation>
    </message>
    <message>
        <source>Anggota</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Poin menurut umur</source>
        <translation>Points by age</translation>
    </message>
    <message>
        <source>Umur</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Perolehan</source>
        <translation>Lots</translation>
    </message>
</context>
<context>
    <name>tenders</name>
    <message>
        <source>Tunai</source>
        <translation>Cash</translation>
    </message>
    <message>
        <source>QRIS</source>
        <translation>QRIS</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Kartu</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>On account</translation>
    </message>
</context>
<context>
    <name>trade</name>
    <message>
        <source>Ini belum bisa dilakukan: periksa isiannya, lalu ulangi.</source>
        <translation>This cannot be done yet: check what was filled in, then try again.</translation>
    </message>
    <message>
        <source>Data {kind} ini sudah tidak ada: muat ulang daftarnya.</source>
        <translation>No such {kind} any more: reload the list.</translation>
    </message>
    <message>
        <source>Kode {code} sudah dipakai {name}: pilih kode lain.</source>
        <translation>{name} already has the code {code}: choose another code.</translation>
    </message>
    <message>
        <source>Kode batang {barcode} sudah dipakai {name}: periksa lagi.</source>
        <translation>{name} already has the barcode {barcode}: check it again.</translation>
    </message>
    <message>
        <source>{name} sedang tidak dijual: keluarkan dari keranjang.</source>
        <translation>{name} is not on sale: take it out of the basket.</translation>
    </message>
    <message>
        <source>Keranjang masih kosong: pilih barang dulu.</source>
        <translation>The basket is empty: choose an item first.</translation>
    </message>
    <message>
        <source>Harga {name} sekarang Rp{now}, tadinya Rp{was}: sebutkan harga baru, lalu bayar lagi.</source>
        <translation>{name} is now Rp{now}, it was Rp{was}: tell the new price, then pay again.</translation>
    </message>
    <message>
        <source>Pembayaran masih kurang Rp{missing}.</source>
        <translation>The payment is Rp{missing} short.</translation>
    </message>
    <message>
        <source>Pembayaran bukan tunai kelebihan Rp{excess}: kurangi jumlahnya.</source>
        <translation>The cashless payment is Rp{excess} too much: lower the amount.</translation>
    </message>
    <message>
        <source>Keranjang ini sudah dibayar sebagai struk {number}: mulai keranjang baru.</source>
        <translation>This basket is already paid as receipt {number}: start a new basket.</translation>
    </message>
    <message>
        <source>Masih ada {count} keranjang yang ditahan: selesaikan, hapus, atau serahkan ke giliran berikutnya.</source>
        <translation>Baskets still parked: {count}. Finish or delete them, or hand them to the next shift.</translation>
    </message>
    <message>
        <source>{number} sudah berupa pengembalian dan tidak bisa dikembalikan lagi.</source>
        <translation>{number} is a refund itself and cannot be refunded.</translation>
    </message>
    <message>
        <source>{name} tinggal {left} yang bisa dikembalikan.</source>
        <translation>{name}: only {left} can still come back.</translation>
    </message>
    <message>
        <source>Laci {till} belum dibuka: buka giliran dulu di menu Laci.</source>
        <translation>Till {till} is not open: open a shift first, under Drawer.</translation>
    </message>
    <message>
        <source>Laci {till} sudah dibuka oleh {opened_by}.</source>
        <translation>Till {till} was already opened by {opened_by}.</translation>
    </message>
    <message>
        <source>Hitung dulu uang di laci, baru giliran bisa ditutup.</source>
        <translation>Count the drawer first, then the shift can be closed.</translation>
    </message>
    <message>
        <source>Nomor ini milik anggota {name} ({card_no}): pakai keanggotaan itu.</source>
        <translation>This number belongs to the member {name} ({card_no}): use that membership.</translation>
    </message>
    <message>
        <source>Tidak ada anggota dengan HP atau kartu {text}: periksa, atau kosongkan “Diajak oleh”.</source>
        <translation>No member has the phone or card {text}: check it, or leave “Brought along by” empty.</translation>
    </message>
    <message>
        <source>Ini bukan nomor kartu anggota: pindai atau ketik lagi.</source>
        <translation>This is not a member’s card number: scan or type it again.</translation>
    </message>
    <message>
        <source>Tanggal komputer {on}, padahal terakhir {known}: poin yang lewat masa berlakunya menunggu sampai Anda memeriksanya di Laporan, bagian Poin.</source>
        <translation>The computer says {on}, but the last known day is {known}: points past their last day wait until you look at them in Reports, part Points.</translation>
    </message>
    <message>
        <source>Tanyakan persetujuannya dulu: tanpa persetujuan, data tidak boleh disimpan.</source>
        <translation>Ask for consent first: without it, the data may not be kept.</translation>
    </message>
    <message>
        <source>Perlu {needed} poin, sedangkan saldonya {balance}: pilih hadiah lain.</source>
        <translation>This needs {needed} points and the balance is {balance}: choose another reward.</translation>
    </message>
    <message>
        <source>Saldo anggota kurang {debt} poin: hadiah bisa dipakai setelah saldonya kembali positif.</source>
        <translation>The member’s balance is {debt} points short: rewards can be used once it is above zero again.</translation>
    </message>
    <message>
        <source>Tidak ada pengumuman dengan kode {text}: periksa tulisannya, atau kosongkan.</source>
        <translation>No announcement has the code {text}: check the spelling, or leave it empty.</translation>
    </message>
    <message>
        <source>Orang ini tidak mau lagi dihubungi untuk kabar seperti ini: lewati saja.</source>
        <translation>This person no longer wants to be written to about such things: skip it.</translation>
    </message>
    <message>
        <source>Kode {text} tidak dikenal: periksa hurufnya, atau pindai lagi kode QR-nya.</source>
        <translation>Code {text} is not known: check its letters, or scan its QR code again.</translation>
    </message>
    <message>
        <source>Anggota ini belum setuju menerima promosi: tanyakan dulu, baru terbitkan voucer ulang tahun.</source>
        <translation>This member has not agreed to promotions: ask first, then issue the birthday voucher.</translation>
    </message>
    <message>
        <source>Data pribadi kartu {card_no} sudah dihapus: lanjutkan tanpa anggota ini.</source>
        <translation>The personal data of card {card_no} was deleted: go on without this member.</translation>
    </message>
    <message>
        <source>Kartu {gone} sudah digabung ke kartu {kept}: pakai kartu itu.</source>
        <translation>Card {gone} was merged into card {kept}: use that one.</translation>
    </message>
    <message>
        <source>Keduanya kartu yang sama ({card_no}): pilih anggota lain.</source>
        <translation>Both are the same card ({card_no}): choose another member.</translation>
    </message>
    <message>
        <source>Kartu cap anggota ini sudah ditukar jadi {points} poin pada {day}.</source>
        <translation>This member&apos;s stamp card became {points} points on {day}.</translation>
    </message>
    <message>
        <source>Ketentuan program belum menilai cap kartu lama: pemilik mengisinya dulu di Pengaturan.</source>
        <translation>The programme&apos;s terms give nothing for stamps of old cards: the owner sets it first in Settings.</translation>
    </message>
    <message>
        <source>Pilih anggotanya dulu, baru hadiah bisa dipakai.</source>
        <translation>Choose the member first, then rewards can be used.</translation>
    </message>
    <message>
        <source>Belum ada ketentuan program poin untuk {day}: pemilik mengaturnya di Pengaturan.</source>
        <translation>There are no programme terms for {day} yet: the owner sets them in Settings.</translation>
    </message>
    <message>
        <source>Belum benar. Tinggal {tries_left} kali lagi sebelum dikunci sebentar.</source>
        <translation>Not right. Tries left before a short lock: {tries_left}.</translation>
    </message>
    <message>
        <source>Terlalu banyak salah. Coba lagi pukul {until}, atau minta pemilik membukanya.</source>
        <translation>Too many wrong tries. Try again at {until}, or ask the owner to unlock it.</translation>
    </message>
    <message>
        <source>{name} sudah tidak bekerja di sini: pilih orang lain.</source>
        <translation>{name} no longer works here: choose somebody else.</translation>
    </message>
    <message>
        <source>Sudah ada yang bernama {name}: tambahkan nama keluarga atau panggilan.</source>
        <translation>There is a {name} already: add a family name or a nickname.</translation>
    </message>
    <message>
        <source>Toko ini sudah punya pemilik: masuk sebagai pemilik itu.</source>
        <translation>This shop has an owner already: sign in as that owner.</translation>
    </message>
    <message>
        <source>{name} satu-satunya pemilik: jadikan orang lain pemilik dulu.</source>
        <translation>{name} is the only owner: make somebody else an owner first.</translation>
    </message>
    <message>
        <source>{name} belum punya PIN atau kata sandi untuk peran ini: buatkan dulu.</source>
        <translation>{name} has no PIN or password for this role yet: set one first.</translation>
    </message>
    <message>
        <source>Peran Anda sudah diganti menjadi {role}: masuk lagi.</source>
        <translation>Your role is now {role}: sign in again.</translation>
    </message>
    <message>
        <source>Persetujuan harus dari orang lain.</source>
        <translation>The approval must come from somebody else.</translation>
    </message>
    <message>
        <source>{role} tidak boleh {right}: minta orang yang berwenang.</source>
        <translation>{role} may not {right}: ask somebody who may.</translation>
    </message>
    <message>
        <source>Untuk {right} perlu persetujuan orang kedua.</source>
        <translation>To {right}, a second person must approve.</translation>
    </message>
    <message>
        <source>Isi nomor telepon dulu.</source>
        <translation>Fill in the phone number first.</translation>
    </message>
    <message>
        <source>Tulis nomor telepon dengan angka saja, misalnya 0812-3456-7890.</source>
        <translation>Write the phone number in digits only, such as 0812-3456-7890.</translation>
    </message>
    <message>
        <source>Nomor ini belum lengkap: tulis 10 sampai 13 angka.</source>
        <translation>This number is not complete: write 10 to 13 digits.</translation>
    </message>
    <message>
        <source>Nomor ini terlalu panjang: periksa angkanya.</source>
        <translation>This number is too long: check its digits.</translation>
    </message>
    <message>
        <source>Mulai nomor dengan 08, atau dengan + dan kode negara.</source>
        <translation>Start the number with 08, or with + and the country code.</translation>
    </message>
    <message>
        <source>Nomor seperti ini tidak ada: periksa angkanya.</source>
        <translation>There is no such number: check its digits.</translation>
    </message>
    <message>
        <source>PIN harus tepat 6 angka.</source>
        <translation>A PIN has exactly 6 digits.</translation>
    </message>
    <message>
        <source>Angka berurutan mudah ditebak: pilih yang lain.</source>
        <translation>Digits in a row are easily guessed: choose others.</translation>
    </message>
    <message>
        <source>Angka atau huruf berulang mudah ditebak: pilih yang lain.</source>
        <translation>Repeated digits or letters are easily guessed: choose others.</translation>
    </message>
    <message>
        <source>Tanggal mudah ditebak: pilih angka lain.</source>
        <translation>Dates are easily guessed: choose other digits.</translation>
    </message>
    <message>
        <source>Kata sandi paling sedikit 8 huruf atau angka.</source>
        <translation>A password has at least 8 letters or digits.</translation>
    </message>
    <message>
        <source>Kata sandi paling panjang 128 huruf.</source>
        <translation>A password has at most 128 characters.</translation>
    </message>
    <message>
        <source>Kata sandi ini terlalu sering dipakai orang: pilih yang lain.</source>
        <translation>Too many people use this password: choose another.</translation>
    </message>
    <message>
        <source>{reward} sudah tidak ditawarkan: pilih hadiah lain.</source>
        <translation>{reward} is no longer offered: choose another reward.</translation>
    </message>
    <message>
        <source>{reward} belum mulai berlaku.</source>
        <translation>{reward} has not begun yet.</translation>
    </message>
    <message>
        <source>{reward} sudah lewat masa berlakunya.</source>
        <translation>{reward} is over.</translation>
    </message>
    <message>
        <source>{reward} berlaku untuk belanja mulai Rp{limit}.</source>
        <translation>{reward} is for purchases from Rp{limit}.</translation>
    </message>
    <message>
        <source>{reward} paling banyak {limit} kali per anggota, dan sudah terpakai.</source>
        <translation>{reward}: at most {limit}× per member, and used up.</translation>
    </message>
    <message>
        <source>{reward} paling banyak {limit} kali, dan sudah habis.</source>
        <translation>{reward}: at most {limit}× in all, and gone.</translation>
    </message>
    <message>
        <source>{reward} paling banyak {limit} kali dalam satu belanja.</source>
        <translation>{reward}: at most {limit}× in one sale.</translation>
    </message>
    <message>
        <source>{reward}: tidak ada barang di keranjang yang bisa dipotong.</source>
        <translation>{reward}: nothing in the basket that it could make cheaper.</translation>
    </message>
    <message>
        <source>{reward}: masukkan dulu barangnya ke keranjang.</source>
        <translation>{reward}: put its item into the basket first.</translation>
    </message>
    <message>
        <source>{reward} tidak terpakai: belanja ini sudah tidak perlu dibayar.</source>
        <translation>{reward} is not needed: nothing is left to pay.</translation>
    </message>
    <message>
        <source>{reward}: isi dulu berapa poin yang dipakai.</source>
        <translation>{reward}: fill in first how many points to use.</translation>
    </message>
    <message>
        <source>{reward} tidak bisa dipakai sekarang.</source>
        <translation>{reward} cannot be used now.</translation>
    </message>
    <message>
        <source>Promo {promotion} sudah tidak berlaku.</source>
        <translation>Promotion {promotion} is no longer offered.</translation>
    </message>
    <message>
        <source>Promo {promotion} belum mulai.</source>
        <translation>Promotion {promotion} has not begun yet.</translation>
    </message>
    <message>
        <source>Promo {promotion} sudah berakhir.</source>
        <translation>Promotion {promotion} is over.</translation>
    </message>
    <message>
        <source>Promo {promotion} tidak berlaku hari ini.</source>
        <translation>Promotion {promotion} does not run today.</translation>
    </message>
    <message>
        <source>Promo {promotion} tidak berlaku jam segini.</source>
        <translation>Promotion {promotion} does not run at this hour.</translation>
    </message>
    <message>
        <source>Promo {promotion} paling banyak {limit} kali per anggota, dan sudah terpakai.</source>
        <translation>Promotion {promotion} is for {limit} times per member at most, and was used.</translation>
    </message>
    <message>
        <source>Promo {promotion} hanya untuk {limit} belanja, dan sudah habis.</source>
        <translation>Promotion {promotion} was for {limit} sales only, and is used up.</translation>
    </message>
    <message>
        <source>Promo {promotion} untuk anggota: pilih anggotanya dulu.</source>
        <translation>Promotion {promotion} is for members: choose the member first.</translation>
    </message>
    <message>
        <source>Promo {promotion} tidak bisa dipakai sekarang.</source>
        <translation>Promotion {promotion} cannot be used now.</translation>
    </message>
    <message>
        <source>Voucer {code} sudah ditarik.</source>
        <translation>Voucher {code} was withdrawn.</translation>
    </message>
    <message>
        <source>Voucer {code} sudah dipakai di struk {about}.</source>
        <translation>Voucher {code} was used on receipt {about}.</translation>
    </message>
    <message>
        <source>Voucer {code} baru berlaku mulai {about}.</source>
        <translation>Voucher {code} is good from {about} on.</translation>
    </message>
    <message>
        <source>Voucer {code} sudah lewat masa berlakunya ({about}).</source>
        <translation>Voucher {code} is past its last day ({about}).</translation>
    </message>
    <message>
        <source>Voucer {code} atas nama anggota lain: pilih dulu anggota pemiliknya.</source>
        <translation>Voucher {code} belongs to another member: choose its owner first.</translation>
    </message>
    <message>
        <source>Voucer {code} tidak bisa dipakai sekarang.</source>
        <translation>Voucher {code} cannot be used now.</translation>
    </message>
    <message>
        <source>{number} adalah pengembalian: anggota hanya untuk penjualan.</source>
        <translation>{number} is a refund: only a sale can have a member.</translation>
    </message>
    <message>
        <source>Struk {number} sudah atas nama anggota.</source>
        <translation>Receipt {number} has a member already.</translation>
    </message>
    <message>
        <source>Struk {number} sudah lewat 24 jam: anggota tidak bisa ditambahkan lagi.</source>
        <translation>Receipt {number} is more than 24 hours old: no member can be added any more.</translation>
    </message>
    <message>
        <source>Semua barang di struk {number} sudah kembali: tidak ada poin lagi untuk dicatat.</source>
        <translation>All goods of receipt {number} came back: there are no points left to note.</translation>
    </message>
    <message>
        <source>Anggota tidak bisa ditambahkan ke struk {number} sekarang.</source>
        <translation>No member can be added to receipt {number} now.</translation>
    </message>
</context>
<context>
    <name>visits</name>
    <message>
        <source>direncanakan</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>selesai</source>
        <translation>done</translation>
    </message>
    <message>
        <source>batal</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>Berkunjung</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Menelepon</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Belanja 30 hari sebelum: {before} ({n} kali) · sesudah: {after} ({m} kali)</source>
        <translation>Bought in the 30 days before: {before} ({n}×) · after: {after} ({m}×)</translation>
    </message>
    <message>
        <source>Belanja 30 hari sebelum: {before} ({n} kali) · sejauh ini sesudah: {after} ({m} kali)</source>
        <translation>Bought in the 30 days before: {before} ({n}×) · so far after: {after} ({m}×)</translation>
    </message>
</context>
<context>
    <name>why</name>
    <message>
        <source>Yang dihitung hanya yang dibayar untuk barang berpoin.</source>
        <translation>Only what is paid for items that earn points counts.</translation>
    </message>
    <message>
        <source>Potongan dibagi rata ke semua barang menurut harganya.</source>
        <translation>Discounts are shared over all items by their price.</translation>
    </message>
    <message>
        <source>Belanja berpoin {base}; tiap {rupiah_per_point} satu poin, dikali {multiplier} sebagai {tier}: {points} poin, dibulatkan ke bawah sekali di akhir.</source>
        <translation>{base} earns points; one point per {rupiah_per_point}, times {multiplier} as {tier}: {points} points, rounded down once at the end.</translation>
    </message>
    <message>
        <source>Pengalinya menurut tingkat sebelum belanja ini.</source>
        <translation>The multiplier is that of the tier before this sale.</translation>
    </message>
    <message>
        <source>Poin dari belanja ini baru bisa dipakai mulai belanja berikutnya.</source>
        <translation>Points of this sale can be used from the next sale on.</translation>
    </message>
    <message>
        <source>Tanpa anggota tidak ada poin.</source>
        <translation>Without a member there are no points.</translation>
    </message>
    <message>
        <source>Belanja {spend} masih di bawah {minimum}, jadi belum mendapat poin.</source>
        <translation>{spend} is below {minimum}, so it earns no points.</translation>
    </message>
    <message>
        <source>Hadiah senilai {discount} dibayar dengan {cost} poin.</source>
        <translation>A reward worth {discount}, paid with {cost} points.</translation>
    </message>
    <message>
        <source>{taken_back} poin ditarik: sisanya sesuai barang yang tidak dikembalikan ({kept}).</source>
        <translation>{taken_back} points taken back: the rest fits the goods that were kept ({kept}).</translation>
    </message>
    <message>
        <source>{given_back} poin yang tadi dipakai kembali ke saldo.</source>
        <translation>{given_back} points that were spent are back in the balance.</translation>
    </message>
    <message>
        <source>{debt} poin sudah terpakai, jadi saldonya kurang dan tertutup oleh poin berikutnya.</source>
        <translation>{debt} points were spent already, so the balance is short; the next points settle it.</translation>
    </message>
    <message>
        <source>{points} poin sebenarnya sudah lewat masanya; berlaku lagi sampai {until}.</source>
        <translation>{points} points had expired already; they are good again until {until}.</translation>
    </message>
    <message>
        <source>{points} poin dari {won_on} sudah lewat masa berlakunya.</source>
        <translation>{points} points of {won_on} have expired.</translation>
    </message>
    <message>
        <source>{campaigns} menambah {points} poin.</source>
        <translation>{campaigns} adds {points} points.</translation>
    </message>
    <message>
        <source>{points} poin selamat datang untuk anggota baru.</source>
        <translation>{points} welcome points for a new member.</translation>
    </message>
    <message>
        <source>{points} poin karena ajakan teman: {name}.</source>
        <translation>{points} points for bringing a friend: {name}.</translation>
    </message>
    <message>
        <source>{points} poin hadiah ulang tahun.</source>
        <translation>{points} points for a birthday.</translation>
    </message>
    <message>
        <source>Anggota ditambahkan setelah lunas, disetujui {name}.</source>
        <translation>The member was added after payment, approved by {name}.</translation>
    </message>
    <message>
        <source>Diubah dengan tangan: {reason}.</source>
        <translation>Changed by hand: {reason}.</translation>
    </message>
    <message>
        <source>Digabung dengan kartu {card}.</source>
        <translation>Merged with card {card}.</translation>
    </message>
    <message>
        <source>{stamps} cap dari kartu lama, {points} poin.</source>
        <translation>{stamps} stamps of the old card, {points} points.</translation>
    </message>
    <message>
        <source>{points} poin dibawa dari catatan lama.</source>
        <translation>{points} points were brought over from former records.</translation>
    </message>
    <message>
        <source>{settled} poin menutup kekurangan {debt} poin.</source>
        <translation>{settled} points settle a shortfall of {debt} points.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Kasir</source>
        <translation>Cashier</translation>
    </message>
    <message>
        <source>Pelayan</source>
        <translation>Counter staff</translation>
    </message>
    <message>
        <source>Layanan pelanggan</source>
        <translation>Customer service</translation>
    </message>
    <message>
        <source>Manajer operasional</source>
        <translation>Operations manager</translation>
    </message>
    <message>
        <source>Pemilik</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>melayani penjualan</source>
        <translation>make sales</translation>
    </message>
    <message>
        <source>memberi potongan</source>
        <translation>give discounts</translation>
    </message>
    <message>
        <source>memberi potongan besar</source>
        <translation>give large discounts</translation>
    </message>
    <message>
        <source>mengembalikan uang</source>
        <translation>give refunds</translation>
    </message>
    <message>
        <source>mengembalikan uang dalam jumlah besar</source>
        <translation>give large refunds</translation>
    </message>
    <message>
        <source>membuka dan menutup laci</source>
        <translation>open and close the till</translation>
    </message>
    <message>
        <source>menambah atau mengambil uang laci</source>
        <translation>pay cash in or out</translation>
    </message>
    <message>
        <source>mendaftarkan anggota</source>
        <translation>register members</translation>
    </message>
    <message>
        <source>melihat data anggota</source>
        <translation>see members’ data</translation>
    </message>
    <message>
        <source>melihat nomor telepon lengkap</source>
        <translation>see full phone numbers</translation>
    </message>
    <message>
        <source>memperbaiki data anggota</source>
        <translation>correct members’ data</translation>
    </message>
    <message>
        <source>menambahkan anggota ke struk yang sudah lunas</source>
        <translation>add a member to a finished sale</translation>
    </message>
    <message>
        <source>mengubah poin dengan tangan</source>
        <translation>change points by hand</translation>
    </message>
    <message>
        <source>menerbitkan voucer</source>
        <translation>issue vouchers</translation>
    </message>
    <message>
        <source>menggabungkan anggota</source>
        <translation>merge members</translation>
    </message>
    <message>
        <source>menghapus data pribadi anggota</source>
        <translation>erase a member&apos;s personal data</translation>
    </message>
    <message>
        <source>menyetujui poin untuk belanja karyawan sendiri</source>
        <translation>approve points on staff&apos;s own purchases</translation>
    </message>
    <message>
        <source>mengubah barang dan harga</source>
        <translation>change items and prices</translation>
    </message>
    <message>
        <source>mengubah program poin dan hadiah</source>
        <translation>change the programme and rewards</translation>
    </message>
    <message>
        <source>mengubah pengaturan toko</source>
        <translation>change the shop’s settings</translation>
    </message>
    <message>
        <source>mengatur orang dan PIN</source>
        <translation>manage people and PINs</translation>
    </message>
    <message>
        <source>melihat laporan</source>
        <translation>see reports</translation>
    </message>
    <message>
        <source>mencetak laporan poin</source>
        <translation>print points statements</translation>
    </message>
    <message>
        <source>memasukkan data dari berkas</source>
        <translation>import data from files</translation>
    </message>
    <message>
        <source>membuat cadangan data</source>
        <translation>back up the data</translation>
    </message>
    <message>
        <source>melihat catatan kejadian</source>
        <translation>see the record of events</translation>
    </message>
    <message>
        <source>melihat mitra</source>
        <translation>see partners</translation>
    </message>
    <message>
        <source>melayani pesanan mitra</source>
        <translation>ring up partners&apos; orders</translation>
    </message>
    <message>
        <source>menerima pembayaran mitra</source>
        <translation>take partners&apos; payments</translation>
    </message>
    <message>
        <source>mengubah data mitra</source>
        <translation>edit partners</translation>
    </message>
    <message>
        <source>mengurus titip jual</source>
        <translation>handle consignment</translation>
    </message>
    <message>
        <source>mencatat kunjungan mitra</source>
        <translation>record visits to partners</translation>
    </message>
    <message>
        <source>melewati ketentuan mitra</source>
        <translation>pass partners&apos; terms</translation>
    </message>
    <message>
        <source>menghapus atau membayar kembali piutang</source>
        <translation>write off or repay what is owed</translation>
    </message>
    <message>
        <source>memutuskan ketentuan mitra</source>
        <translation>decide partners&apos; terms</translation>
    </message>
    <message>
        <source>mencatat keluhan</source>
        <translation>log complaints</translation>
    </message>
    <message>
        <source>menjawab keluhan</source>
        <translation>answer complaints</translation>
    </message>
    <message>
        <source>memberi ganti rugi besar</source>
        <translation>give large compensation</translation>
    </message>
    <message>
        <source>mencatat ulasan</source>
        <translation>log reviews</translation>
    </message>
    <message>
        <source>menyapa pelanggan lewat pesan</source>
        <translation>write to customers</translation>
    </message>
    <message>
        <source>membuat pengumuman</source>
        <translation>make announcements</translation>
    </message>
    <message>
        <source>mencatat kunjungan anggota</source>
        <translation>record visits to members</translation>
    </message>
    <message>
        <source>melihat kesetiaan pelanggan</source>
        <translation>see how loyal customers are</translation>
    </message>
    <message>
        <source>barang</source>
        <translation>item</translation>
    </message>
    <message>
        <source>keranjang yang ditahan</source>
        <translation>parked basket</translation>
    </message>
    <message>
        <source>struk</source>
        <translation>receipt</translation>
    </message>
    <message>
        <source>giliran</source>
        <translation>shift</translation>
    </message>
    <message>
        <source>ketentuan program</source>
        <translation>programme terms</translation>
    </message>
    <message>
        <source>promo</source>
        <translation>promotion</translation>
    </message>
    <message>
        <source>voucer</source>
        <translation>voucher</translation>
    </message>
    <message>
        <source>hadiah</source>
        <translation>reward</translation>
    </message>
    <message>
        <source>ulasan</source>
        <translation>review</translation>
    </message>
    <message>
        <source>orang</source>
        <translation>person</translation>
    </message>
    <message>
        <source>pengumuman</source>
        <translation>announcement</translation>
    </message>
    <message>
        <source>anggota</source>
        <translation>member</translation>
    </message>
    <message>
        <source>antrean cetak</source>
        <translation>print queue</translation>
    </message>
    <message>
        <source>catatan titip jual</source>
        <translation>consignment note</translation>
    </message>
    <message>
        <source>keputusan</source>
        <translation>decision</translation>
    </message>
    <message>
        <source>kejadian</source>
        <translation>incident</translation>
    </message>
    <message>
        <source>kunjungan</source>
        <translation>visit</translation>
    </message>
    <message>
        <source>janji bayar</source>
        <translation>promise to pay</translation>
    </message>
    <message>
        <source>mitra</source>
        <translation>partner</translation>
    </message>
    <message>
        <source>tagihan</source>
        <translation>invoice</translation>
    </message>
    <message>
        <source>pembayaran</source>
        <translation>payment</translation>
    </message>
    <message>
        <source>surat</source>
        <translation>paper</translation>
    </message>
    <message>
        <source>keluhan</source>
        <translation>complaint</translation>
    </message>
    <message>
        <source>peringatan barang</source>
        <translation>item warning</translation>
    </message>
    <message>
        <source>Anggota terhapus</source>
        <translation>Former member</translation>
    </message>
    <message>
        <source>data</source>
        <translation>record</translation>
    </message>
</context>
</TS>
