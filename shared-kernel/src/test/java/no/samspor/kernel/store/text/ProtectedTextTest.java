package no.samspor.kernel.store.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.store.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.json.JsonMapper;

class ProtectedTextTest {

    private static final UserId PERSON = new UserId(new UUID(1, 1));
    private static DataSource database;

    @TempDir
    private static Path directory;

    private static MasterKey masterKey;

    private final JdbcTemplate jdbc = new JdbcTemplate(database);
    private final JdbcTransactionManager transactions = new JdbcTransactionManager(database);
    private final KeyStore keys = new KeyStore(jdbc, transactions);
    private final TextVault vault = new TextVault(masterKey, keys);
    private final TextOpener opener = new TextOpener(keys, masterKey);
    private final JsonMapper json = JsonMapper.builder().findAndAddModules().build();

    @BeforeAll
    static void open() {
        database = TestDatabase.fresh().dataSource();
        masterKey = FileMasterKey.openOrCreate(directory.resolve("master-key.json"), () -> false);
    }

    @BeforeEach
    void noKeys() {
        jdbc.execute("truncate keys.text_key cascade");
    }

    @Test
    void every_text_of_an_event_opens_where_it_was_sealed() {
        var letter = sealedLetter();

        assertThat(opener.open(letter))
                .isEqualTo(new Letter(
                        7,
                        readable("Tittel"),
                        null,
                        new Letter.Page(readable("Side én"), 3),
                        List.of(new Letter.Page(readable("Side to"), 4)),
                        List.of(readable("æøå"))));
    }

    @Test
    void many_events_open_with_one_look_up() {
        var letters = List.of(sealedLetter(), sealedLetter());

        assertThat(opener.open(letters))
                .hasSize(2)
                .allSatisfy(event -> assertThat(((Letter) event).title()).isEqualTo(readable("Tittel")));
    }

    @Test
    void a_text_does_not_open_in_another_field() {
        var sealing = vault.newSealing();
        var note = sealing.seal(Letter.class, "note", "Notat");
        keys.insert(sealing.keys());

        assertThatThrownBy(() -> opener.open(new Letter.Copy(note))).isInstanceOf(TextDoesNotOpen.class);
    }

    @Test
    void a_text_does_not_open_in_another_event() {
        var letter = sealedLetter();

        assertThatThrownBy(() -> opener.open(new Letter.Copy(letter.title())))
                .isInstanceOf(TextDoesNotOpen.class)
                .hasMessageNotContaining("Tittel");
    }

    @Test
    void a_text_does_not_open_with_another_key() {
        var sealing = vault.newSealing();
        var one = sealing.seal(Letter.Copy.class, "title", "En");
        var other = sealing.seal(Letter.Copy.class, "title", "To");
        keys.insert(sealing.keys());

        var swapped = new Letter.Copy(new ProtectedText.Sealed(other.key(), one.cipher()));
        assertThatThrownBy(() -> opener.open(swapped)).isInstanceOf(TextDoesNotOpen.class);
    }

    @Test
    void a_text_whose_key_was_never_stored_does_not_open() {
        var lost = new Letter.Copy(vault.newSealing().seal(Letter.Copy.class, "title", "Borte"));

        assertThatThrownBy(() -> opener.open(lost)).isInstanceOf(TextDoesNotOpen.class);
    }

    @Test
    void a_key_does_not_unwrap_under_another_master_key_or_id() {
        var other = FileMasterKey.openOrCreate(directory.resolve("other.json"), () -> false);
        var id = new UUID(3, 3);
        var wrapped = masterKey.wrap(id, new byte[TextKey.BYTES]);

        assertThatThrownBy(() -> other.unwrap(id, wrapped)).isInstanceOf(TextDoesNotOpen.class);
        assertThatThrownBy(() -> masterKey.unwrap(new UUID(3, 4), wrapped)).isInstanceOf(TextDoesNotOpen.class);
    }

    @Test
    void an_erased_text_opens_as_erased_and_says_after_what() {
        var letter = sealedLetter();
        opener.open(letter);

        erase(letter.title(), "V-2026-031");

        var opened = opener.open(letter);
        assertThat(opened.title()).isEqualTo(new ProtectedText.Erased("V-2026-031"));
        assertThat(opened.first().text()).isEqualTo(readable("Side én"));
    }

    @Test
    void an_erased_key_is_never_minted_again() {
        var letter = sealedLetter();
        var id = ((ProtectedText.Sealed) letter.title()).key();
        erase(letter.title(), "V-2026-031");

        var again = new NewKey(id, masterKey.wrap(id, new byte[TextKey.BYTES]), java.util.Set.of());
        assertThatThrownBy(() -> keys.insert(List.of(again))).isInstanceOf(DuplicateKeyException.class);
        assertThatThrownBy(() -> jdbc.update(
                        "update keys.text_key set wrapped = '\\x00'::bytea, erased_at = null, erased_basis = null"
                                + " where key_id = ?",
                        id))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.update("delete from keys.text_key where key_id = ?", id))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void erasing_is_repeated_after_a_restore_without_change() {
        var id = new UUID(5, 5);
        keys.erase(id, "V-2026-031");
        keys.erase(id, "V-2026-099");

        assertThat(keys.find(List.of(id))).containsExactly(new StoredKey.Destroyed(id, "V-2026-031"));
    }

    @Test
    void a_key_row_is_rolled_back_with_its_event() {
        var sealing = vault.newSealing();
        sealing.seal(Letter.Copy.class, "title", "Tittel");

        new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
            keys.insert(sealing.keys());
            transaction.setRollbackOnly();
        });

        assertThat(keys.find(List.of(sealing.keys().getFirst().id()))).isEmpty();
    }

    @Test
    void what_identifies_a_person_is_sealed_under_one_key_however_many_seal_at_once() throws Exception {
        var copies = new ArrayList<Letter.Copy>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            Callable<Letter.Copy> seal =
                    () -> new Letter.Copy(vault.newSealing().sealOf(PERSON, Letter.Copy.class, "title", "Navn"));
            for (var copy :
                    threads.invokeAll(IntStream.range(0, 32).mapToObj(n -> seal).toList())) {
                copies.add(copy.get());
            }
        }

        assertThat(copies.stream()
                        .map(copy -> ((ProtectedText.Sealed) copy.title()).key())
                        .distinct())
                .hasSize(1);
        assertThat(opener.open(copies))
                .allSatisfy(copy -> assertThat(((Letter.Copy) copy).title()).isEqualTo(readable("Navn")));
        assertThat(jdbc.queryForList("select person from keys.text_subject", UUID.class))
                .containsExactly(PERSON.value());
    }

    @Test
    void nothing_more_is_sealed_about_an_erased_person() {
        var name = vault.newSealing().sealOf(PERSON, Letter.Copy.class, "title", "Navn");
        erase(name, "V-2026-031");

        assertThatThrownBy(() -> vault.newSealing().sealOf(PERSON, Letter.Copy.class, "title", "Navn"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void texts_are_sealed_and_opened_by_many_threads_at_once() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            Callable<Letter> sealAndOpen = () -> opener.open(sealedLetter());
            for (var letter : threads.invokeAll(
                    IntStream.range(0, 64).mapToObj(n -> sealAndOpen).toList())) {
                assertThat(letter.get().title()).isEqualTo(readable("Tittel"));
            }
        }
        assertThat(new HashSet<>(jdbc.queryForList("select key_id from keys.text_key", UUID.class)))
                .hasSize(64 * 4);
    }

    @Test
    void no_toString_shows_a_text_or_a_key() {
        var letter = sealedLetter();
        var cipher = ((ProtectedText.Sealed) letter.title()).cipher();

        assertThat(letter.toString()).doesNotContain("Tittel", cipher);
        assertThat(opener.open(letter).toString()).doesNotContain("Tittel", "Side", "æøå");
    }

    @Test
    void json_holds_the_key_id_and_the_ciphertext() {
        var sealed = new ProtectedText.Sealed(new UUID(7, 1), "c2VhbGVk");

        assertThat(json.writeValueAsString(new Letter.Copy(sealed)))
                .isEqualTo("{\"title\":{\"k\":\"00000000-0000-0007-0000-000000000001\",\"c\":\"c2VhbGVk\"}}");
        assertThat(json.readValue(json.writeValueAsString(new Letter.Copy(sealed)), Letter.Copy.class))
                .isEqualTo(new Letter.Copy(sealed));
    }

    @Test
    void no_json_is_made_of_an_opened_or_erased_text() {
        assertThatThrownBy(() -> json.writeValueAsString(new Letter.Copy(readable("Tittel"))))
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessageNotContaining("Tittel");
        assertThatThrownBy(() -> json.writeValueAsString(new Letter.Copy(new ProtectedText.Erased("V-2026-031"))))
                .isInstanceOf(InvalidDefinitionException.class);
    }

    @Test
    void a_missing_master_key_is_created_for_its_owner_alone_but_never_when_texts_need_the_old_one() throws Exception {
        var file = directory.resolve("new").resolve("master-key.json");
        FileMasterKey.openOrCreate(file, () -> false);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThatThrownBy(() -> FileMasterKey.openOrCreate(directory.resolve("lost.json"), () -> true))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("SAMSPOR_MASTER_KEY_FILE");
    }

    private Letter sealedLetter() {
        var sealing = vault.newSealing();
        var letter = new Letter(
                7,
                sealing.seal(Letter.class, "title", "Tittel"),
                null,
                new Letter.Page(sealing.seal(Letter.class, "first.text", "Side én"), 3),
                List.of(new Letter.Page(sealing.seal(Letter.class, "rest.text", "Side to"), 4)),
                List.of(sealing.seal(Letter.class, "tags", "æøå")));
        keys.insert(sealing.keys());
        return letter;
    }

    private void erase(ProtectedText text, String basis) {
        var id = ((ProtectedText.Sealed) text).key();
        keys.erase(id, basis);
        opener.forget(id);
    }

    private static ProtectedText readable(String text) {
        return new ProtectedText.Readable(text);
    }
}
