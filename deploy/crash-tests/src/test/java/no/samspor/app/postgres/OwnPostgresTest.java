package no.samspor.app.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class OwnPostgresTest {

    @TempDir
    static Path directory;

    @Test
    void what_was_stored_is_there_after_a_restart() throws Exception {
        try (var postgres = OwnPostgres.start(directory)) {
            as(postgres, postgres.password())
                    .sql("create table kept as select 1")
                    .update();
        }
        try (var postgres = OwnPostgres.start(directory)) {
            assertThat(as(postgres, postgres.password())
                            .sql("select * from kept")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
        }
    }

    @Test
    void a_commit_is_on_the_disk_when_it_is_answered() throws Exception {
        try (var postgres = OwnPostgres.start(directory)) {
            assertThat(setting(postgres, "fsync")).isEqualTo("on");
            assertThat(setting(postgres, "synchronous_commit")).isEqualTo("on");
            assertThat(setting(postgres, "full_page_writes")).isEqualTo("on");
            assertThat(setting(postgres, "max_prepared_transactions")).isEqualTo("0");
        }
    }

    @Test
    void nobody_comes_in_without_the_password() throws Exception {
        try (var postgres = OwnPostgres.start(directory)) {
            var stranger = as(postgres, "postgres");

            assertThatThrownBy(
                            () -> stranger.sql("select 1").query(Integer.class).single())
                    .hasRootCauseInstanceOf(SQLException.class)
                    .rootCause()
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void a_second_process_is_told_to_take_another_directory() throws Exception {
        try (var postgres = OwnPostgres.start(directory)) {
            assertThatThrownBy(() -> OwnPostgres.start(directory))
                    .isInstanceOf(DataDirectoryInUse.class)
                    .hasMessageContaining("Another Samspor");
            assertThat(setting(postgres, "fsync")).isEqualTo("on");
        }
    }

    @Test
    void a_cluster_left_half_made_is_made_anew(@TempDir Path another) throws Exception {
        Files.createDirectories(another.resolve("postgres.unfinished"));
        Files.writeString(another.resolve("postgres.unfinished/postgresql.conf"), "");

        try (var postgres = OwnPostgres.start(another)) {
            assertThat(setting(postgres, "server_encoding")).isEqualTo("UTF8");
        }
    }

    @Test
    void a_left_file_that_names_another_program_is_removed_and_the_program_let_be() throws Exception {
        OwnPostgres.start(directory).close();
        var ours = ProcessHandle.current();
        Files.writeString(directory.resolve("postgres/postmaster.pid"), ours.pid() + "\n");

        try (var postgres = OwnPostgres.start(directory)) {
            assertThat(setting(postgres, "fsync")).isEqualTo("on");
        }
        assertThat(ours.isAlive()).isTrue();
    }

    @Test
    void losing_the_server_is_noticed_and_stopping_it_is_not_a_loss() throws Exception {
        var lost = new CountDownLatch(1);
        try (var postgres = OwnPostgres.start(directory)) {
            postgres.whenLost(() -> {
                throw new AssertionError("stopped on request");
            });
        }
        try (var postgres = OwnPostgres.start(directory)) {
            postgres.whenLost(lost::countDown);
            new LeftBehind(directory.resolve("postgres"))
                    .postmaster()
                    .orElseThrow()
                    .destroyForcibly();

            assertThat(lost.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static String setting(OwnPostgres postgres, String name) {
        return as(postgres, postgres.password())
                .sql("select current_setting(?)")
                .param(name)
                .query(String.class)
                .single();
    }

    private static JdbcClient as(OwnPostgres postgres, String password) {
        var dataSource = new PGSimpleDataSource();
        dataSource.setUrl(postgres.url());
        dataSource.setUser(postgres.user());
        dataSource.setPassword(password);
        return JdbcClient.create(dataSource);
    }
}
