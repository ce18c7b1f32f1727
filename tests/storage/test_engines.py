"""What is opened and begun, on both engines; and what a server says when it is refused."""

from collections.abc import Callable
from pathlib import Path

import pytest

from pempek_pos.storage.address import sqlite_url
from pempek_pos.storage.engines import begin_database, open_database
from pempek_pos.storage.on_sqlite import APPLICATION_ID
from pempek_pos.storage.refusals import (
    DatabaseEmpty,
    DatabaseExists,
    DatabaseForeign,
    DatabaseInUse,
    DatabaseMissing,
    DatabaseNewer,
    ServerUnreachable,
    UnknownAddress,
)
from tests.postgres_server import PostgresServer

SHOP = "INSERT INTO shop (id, begun_at) VALUES ('s1', 0)"


class TestBegin:
    """A new shop, on purpose."""

    def test_a_begun_shop_can_be_used_and_opened_again(self, new_url: Callable[[], str]) -> None:
        url = new_url()
        first = begin_database(url)
        first.run(SHOP)
        first.close()
        second = open_database(url)
        assert second.value("SELECT id FROM shop") == "s1"
        second.close()

    def test_where_something_is_already_nothing_is_begun(self, database_url: str) -> None:
        with pytest.raises(DatabaseExists):
            begin_database(database_url)

    def test_a_begun_file_is_marked_as_ours_and_alone_in_its_folder(self, tmp_path: Path) -> None:
        path = tmp_path / "new" / "folder" / "shop.db"
        begin_database(sqlite_url(path)).close()
        assert [found.name for found in path.parent.iterdir()] == ["shop.db"]
        head = path.read_bytes()[:100]
        assert int.from_bytes(head[68:72], "big") == APPLICATION_ID
        assert int.from_bytes(head[60:64], "big") == 3

    def test_a_step_that_fails_leaves_no_shop(self, new_url: Callable[[], str], tmp_path: Path) -> None:
        broken = tmp_path / "steps"
        broken.mkdir()
        (broken / "0001_good.sql").write_text("CREATE TABLE good (id $text PRIMARY KEY) $strict;")
        (broken / "0002_bad.sql").write_text(
            "CREATE TABLE bad (id $text PRIMARY KEY) $strict; SELECT nonsense;"
        )
        url = new_url()
        with pytest.raises(Exception, match="nonsense"):
            begin_database(url, broken)
        with pytest.raises((DatabaseMissing, DatabaseEmpty)):
            open_database(url)
        assert [path.name for path in tmp_path.iterdir()] == ["steps"]
        begin_database(url).close()

    def test_another_kind_of_address_is_refused(self) -> None:
        with pytest.raises(UnknownAddress):
            begin_database("mysql://shop")


class TestServer:
    """Databases on a server that are not a shop of ours."""

    def test_missing(self, server: PostgresServer) -> None:
        url = server.new_url()
        with pytest.raises(DatabaseMissing):
            open_database(url.replace("pempek_test", "pempek_gone"))
        server.drop(url)

    def test_empty(self, server: PostgresServer) -> None:
        url = server.new_url()
        with pytest.raises(DatabaseEmpty):
            open_database(url)
        server.drop(url)

    def test_of_another_program(self, server: PostgresServer) -> None:
        url = server.begun_url()
        database = open_database(url)
        database.run("DROP TABLE schema_step")
        database.close()
        with pytest.raises(DatabaseForeign):
            open_database(url)
        server.drop(url)

    def test_of_a_newer_program(self, server: PostgresServer) -> None:
        url = server.begun_url()
        database = open_database(url)
        database.run("INSERT INTO schema_step (number, name, checksum) VALUES (99, 'later', 'x')")
        database.close()
        with pytest.raises(DatabaseNewer):
            open_database(url)
        server.drop(url)

    def test_no_server_and_its_password_is_not_told(self, tmp_path: Path) -> None:
        with pytest.raises(ServerUnreachable) as refused:
            open_database(f"postgresql://till:secret@/shop?host={tmp_path}")
        assert "secret" not in str(refused.value)
        assert "till:***@" in refused.value.place

    def test_a_broken_line_is_named_and_the_next_command_gets_a_new_one(self, server: PostgresServer) -> None:
        url = server.begun_url()
        database = open_database(url)
        other = open_database(url)
        with pytest.raises(ServerUnreachable), database.transaction():
            database.run(SHOP)
            mine = database.value("SELECT pg_backend_pid()")
            other.rows("SELECT pg_terminate_backend(?::integer)", (mine,))
            database.run("UPDATE shop SET begun_at = 1")
        assert database.value("SELECT count(*) FROM shop") == 0
        with database.transaction():
            database.run(SHOP)
        assert other.value("SELECT count(*) FROM shop") == 1
        database.close()
        other.close()
        server.drop(url)

    def test_tills_queue_for_the_same_name_and_the_same_row(self, server: PostgresServer) -> None:
        url = server.begun_url()
        first, second = open_database(url), open_database(url)
        second.run("SET lock_timeout = '50ms'")
        with first.transaction():
            first.queue_for("audit A")
            first.lock("serial_number", "name", "member")
            with pytest.raises(DatabaseInUse), second.transaction():
                second.queue_for("audit A")
            with pytest.raises(DatabaseInUse), second.transaction():
                second.lock("serial_number", "name", "member")
            with second.transaction():
                second.queue_for("audit B")
                second.lock("serial_number", "name", "catalog")
        with second.transaction():
            second.queue_for("audit A")
            second.lock("serial_number", "name", "member")
        first.close()
        second.close()
        server.drop(url)
