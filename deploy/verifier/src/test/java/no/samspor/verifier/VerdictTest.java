package no.samspor.verifier;

import static no.samspor.kernel.evidence.TestEvidence.FJELLSTRAND;
import static no.samspor.kernel.evidence.TestEvidence.LUNDVIK;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import no.samspor.kernel.evidence.TestEvidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {

    private final TestEvidence evidence = new TestEvidence();

    VerdictTest() {
        for (var number = 1; number <= 5; number++) {
            evidence.happens(LUNDVIK, "event " + number);
            evidence.happens(FJELLSTRAND, "elsewhere " + number);
        }
        evidence.seal();
    }

    @Test
    void a_pack_that_nobody_touched_holds_and_so_does_every_checkpoint_from_before() throws IOException {
        var first = evidence.checkpoint(LUNDVIK);
        evidence.happens(LUNDVIK, "event 6");
        evidence.happens(LUNDVIK, "event 7");
        evidence.seal();

        var verdict = Verdict.of(pack(), List.of(first), evidence.keys(LUNDVIK));

        assertThat(verdict.broken()).isEmpty();
        assertThat(verdict.proven())
                .hasSize(2)
                .anyMatch(sentence -> sentence.startsWith("Sjekkpunktet du har fra før på 5 hendelser stemmer"));
    }

    @Test
    void what_nobody_can_know_is_said() throws IOException {
        var verdict = Verdict.of(pack(), List.of(), List.of());

        assertThat(verdict.holds()).isTrue();
        assertThat(verdict.open())
                .anyMatch(sentence -> sentence.contains("Nøkkelen er hentet fra pakken selv"))
                .anyMatch(sentence -> sentence.contains("Uten et sjekkpunkt fra før"))
                .anyMatch(sentence -> sentence.contains("At det som ble ført, var sant"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a text is changed | update store.event set payload = '{\"what\":\"another\"}' where global_index = 3"
                        + " | hendelse nr. 2, plass 3 i lageret, er ikke slik den var",
                "who did it is changed | update store.event set meta_data = '{\"kommune\":\"4999\",\"user\":\"x\"}'"
                        + " where global_index = 3 | hendelse nr. 2, plass 3 i lageret, er ikke slik den var",
                "when it was is changed | update store.event set ts = ts + interval '1 microsecond' where global_index"
                        + " = 3 | hendelse nr. 2, plass 3 i lageret, er ikke slik den var",
                "one is removed | delete from store.event where global_index = 3 | hendelse nr. 2 er borte",
                "the newest are removed | delete from store.event where global_index > 5 | nr. 4 er borte; nr. 5 er"
                        + " borte",
                "a minutes text is edited, and the hash of its leaf with it | update store.event set payload ="
                        + " '{\"what\":\"another\"}' where global_index = 3; update evidence.leaf set hash ="
                        + " sha256('other') where number = 1 | en hendelse før dette er endret",
                "only the hash of a leaf is changed | update evidence.leaf set hash = sha256('other') where number = 1"
                        + " and log = '4999' | Kontrollsummen som er lagret, er feil",
                "the newest are removed, with their leaves | delete from store.event where global_index > 5; delete"
                        + " from evidence.leaf where number > 2; delete from evidence.checkpoint; insert into"
                        + " evidence.checkpoint (log, size, note) select '4999', 3, '' | ikke en signert tekst",
                "two are swapped | update store.event set payload = case global_index when 1 then '{\"what\":\"event"
                    + " 2\"}' else '{\"what\":\"event 1\"}' end::json where global_index in (1, 3) | nr. 1, plass 1 i"
                    + " lageret",
                "one is put in between | insert into store.event (event_id, aggregate_id, seq, aggregate_type, ts,"
                        + " payload_type, payload, meta_data) values ('00000000-0000-0000-0000-000000000009',"
                        + " '00000000-0000-0000-0000-000000000008', 0, 'Thing', now(), 'Happened', '{}',"
                        + " '{\"kommune\":\"4999\"}'); update evidence.leaf set number = number + 100 where log ="
                        + " '4999' and number > 1; update evidence.leaf set number = number - 99 where log = '4999'"
                        + " and number > 100; insert into evidence.leaf values ('4999', 2,"
                        + " '00000000-0000-0000-0000-000000000009', '') | stemmer ikke",
                "two kommuner are swapped | update evidence.leaf l set entry = o.entry from evidence.leaf o"
                        + " where o.number = l.number and o.log <> l.log and l.number = 1 | stemmer ikke"
            })
    void whoever_owns_the_database_is_found_out(String what, String sql, String sentence) throws IOException {
        var held = evidence.checkpoint(LUNDVIK);
        evidence.tamper(
                what.startsWith("two kommuner")
                        ? "alter table evidence.leaf drop constraint leaf_event_id_key; " + sql
                        : sql);

        var verdict = Verdict.of(pack(), List.of(held), evidence.keys(LUNDVIK));

        assertThat(verdict.holds()).isFalse();
        assertThat(String.join(" ", verdict.broken())).contains(sentence);
    }

    /** The access log, sealed in a log beside. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "why is changed | update access.reading set purpose = 'CASEWORK' where number = 2 | oppslag nr. 2,"
                        + " plass 2",
                "who is changed | update access.reading set reader = gen_random_uuid() where number = 1 | oppslag nr."
                        + " 1",
                "one is removed | delete from access.reading where number = 2 | oppslag nr. 2 er borte"
            })
    void whoever_changes_who_has_read_what_is_found_out(String what, String sql, String sentence) throws IOException {
        evidence.isRead(LUNDVIK, "/saker");
        evidence.isRead(LUNDVIK, "/saker/{id}");
        evidence.seal();
        var held = evidence.checkpointOfReadings(LUNDVIK);
        var keys = evidence.keysOfReadings(LUNDVIK);
        var before = Verdict.of(new ByteArrayInputStream(evidence.packOfReadings(LUNDVIK)), List.of(held), keys);
        assertThat(before.holds()).as(String.join(" ", before.broken())).isTrue();
        assertThat(before.proven().getFirst()).contains("2 oppslag stemmer");

        evidence.tamper(sql);

        var verdict = Verdict.of(new ByteArrayInputStream(evidence.packOfReadings(LUNDVIK)), List.of(held), keys);
        assertThat(verdict.holds()).as(what).isFalse();
        assertThat(String.join(" ", verdict.broken())).contains(sentence);
    }

    @Test
    void a_log_that_was_written_anew_with_all_its_keys_is_found_by_whoever_holds_a_checkpoint() throws IOException {
        var held = evidence.checkpoint(LUNDVIK);
        evidence.tamper("update store.event set payload = '{}' where global_index = 1;"
                + " delete from evidence.leaf; delete from evidence.node; delete from evidence.checkpoint;"
                + " update evidence.sealed set position = 0");
        evidence.seal();

        assertThat(Verdict.of(pack(), List.of(), evidence.keys(LUNDVIK)).holds())
                .as("without a checkpoint nothing shows")
                .isTrue();
        assertThat(Verdict.of(pack(), List.of(held), evidence.keys(LUNDVIK)).broken())
                .singleElement()
                .asString()
                .contains("Sjekkpunktet du har fra før på 5 hendelser stemmer ikke");
    }

    @Test
    void every_changed_bit_of_a_pack_is_found() throws IOException {
        var small = new TestEvidence();
        small.happens(LUNDVIK, "one");
        small.seal();
        var keys = small.keys(LUNDVIK);
        var parts = unpacked(small.pack(LUNDVIK));
        for (var name : List.of("checkpoint", "keys", "leaves")) {
            var untouched = parts.get(name);
            for (var bit = 0; bit < untouched.length * Byte.SIZE; bit++) {
                var changed = untouched.clone();
                changed[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
                var pack = new LinkedHashMap<>(parts);
                pack.put(name, changed);
                assertThat(Verdict.of(
                                        new ByteArrayInputStream(packed(pack)),
                                        List.of(),
                                        name.equals("keys") ? List.of() : keys)
                                .holds())
                        .as("bit %d of %s", bit, name)
                        .isFalse();
            }
        }
    }

    @Test
    void a_pack_cut_short_is_found_wherever_it_is_cut() throws IOException {
        var pack = evidence.pack(LUNDVIK);
        var leavesEnd = new String(pack, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        for (var length = 0; length < leavesEnd; length += 7) {
            assertThat(Verdict.of(
                                    new ByteArrayInputStream(Arrays.copyOf(pack, length)),
                                    List.of(),
                                    evidence.keys(LUNDVIK))
                            .holds())
                    .as("cut at %d of %d", length, pack.length)
                    .isFalse();
        }
    }

    @Test
    void a_pack_that_unpacks_without_end_is_refused() throws IOException {
        var parts = unpacked(evidence.pack(LUNDVIK));
        for (var name : parts.keySet()) {
            var bomb = new LinkedHashMap<>(parts);
            bomb.put(name, new byte[50_000_000]);
            assertThat(Verdict.of(new ByteArrayInputStream(packed(bomb)), List.of(), List.of())
                            .holds())
                    .as(name)
                    .isFalse();
        }
    }

    @Test
    void a_checkpoint_of_another_kommune_does_not_count() throws IOException {
        var verdict = Verdict.of(
                pack(),
                List.of(evidence.checkpoint(FJELLSTRAND)),
                List.of(
                        evidence.keys(LUNDVIK).getFirst(),
                        evidence.keys(FJELLSTRAND).getFirst()));

        assertThat(verdict.broken())
                .singleElement()
                .asString()
                .contains("gjelder samspor.example/4998, og pakken gjelder samspor.example/4999");
    }

    @Test
    void a_checkpoint_signed_before_the_key_was_rotated_still_counts() throws IOException {
        var held = evidence.checkpoint(LUNDVIK);
        evidence.rotateKey();
        evidence.happens(LUNDVIK, "event 6");
        evidence.seal();

        assertThat(evidence.keys(LUNDVIK)).hasSize(2);
        assertThat(Verdict.of(pack(), List.of(held), List.of()).broken()).isEmpty();
        assertThat(Verdict.of(
                                pack(),
                                List.of(held),
                                List.of(evidence.keys(LUNDVIK).getFirst()))
                        .broken())
                .as("who trusts only the old key does not trust what the new one signed")
                .singleElement()
                .asString()
                .startsWith("Pakkens sjekkpunkt på 6 hendelser er ikke signert");
    }

    /** The example of golang.org/x/mod/sumdb/note. */
    @Test
    void a_published_note_is_signed_by_its_published_key() {
        var key = Note.Key.of("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
        var note = "If you think cryptography is the answer to your problem,\n"
                + "then you don't know what your problem is.\n\n"
                + "— PeterNeumann"
                + " x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";

        assertThat(Note.of(note).signedBy(List.of(key))).isPresent();
        assertThat(Note.of(note.replace("answer", "problem")).signedBy(List.of(key)))
                .isEmpty();
    }

    @Test
    void it_says_so_on_the_screen(@TempDir Path directory) throws IOException {
        var pack = Files.write(directory.resolve("pack.zip"), evidence.pack(LUNDVIK));
        var held = Files.writeString(directory.resolve("held"), evidence.checkpoint(LUNDVIK));

        assertThat(told(0, pack, held))
                .startsWith("Alt som kunne kontrolleres, stemmer.")
                .contains("Bevist:");
        Files.writeString(held, evidence.checkpoint(FJELLSTRAND));
        assertThat(told(1, pack, held)).startsWith("NOE STEMMER IKKE.").contains("Stemmer ikke:");
        assertThat(told(2, directory.resolve("nothing"))).startsWith("Filen kan ikke leses");
        assertThat(told(2)).startsWith("Bruk: java -jar samspor-verifier.jar PAKKE");
    }

    private static String told(int code, Path... files) {
        var out = new ByteArrayOutputStream();
        assertThat(Main.run(
                        Arrays.stream(files).map(Path::toString).toList(),
                        new PrintStream(out, true, StandardCharsets.UTF_8)))
                .isEqualTo(code);
        return out.toString(StandardCharsets.UTF_8);
    }

    private ByteArrayInputStream pack() throws IOException {
        return new ByteArrayInputStream(evidence.pack(LUNDVIK));
    }

    private static Map<String, byte[]> unpacked(byte[] pack) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(pack))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] packed(Map<String, byte[]> parts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.setLevel(parts.values().stream().anyMatch(part -> part.length > 1_000_000) ? 9 : 0);
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
