package no.samspor.verifier;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What is proven of a pack, and what is not, in plain bokmål.
 *
 * @param proven sentences
 * @param broken sentences; empty when everything holds
 * @param open sentences on what nobody can know from this
 */
record Verdict(List<String> proven, List<String> broken, List<String> open) {

    /** How a log of who has read what is called, after the kommune's number. */
    private static final String READINGS = "/innsyn";

    /** Whether everything that was checked holds. */
    boolean holds() {
        return broken.isEmpty();
    }

    /**
     * Checks a pack.
     *
     * @param held checkpoints that the auditor has kept from before
     * @param trusted keys that the auditor has from elsewhere; with none, those in the pack are believed
     */
    static Verdict of(InputStream pack, List<String> held, List<String> trusted) throws IOException {
        var proven = new ArrayList<String>();
        var broken = new ArrayList<String>();
        var open = new ArrayList<String>();
        try {
            var kept = held.stream().map(Checkpoint::of).toList();
            var contents = Pack.read(pack, kept.stream().map(Checkpoint::size).toList());
            var keys = trusted.isEmpty()
                    ? contents.keys()
                    : trusted.stream().map(Note.Key::of).toList();
            check(contents, contents.checkpoint(), "Pakkens sjekkpunkt", keys, proven, broken);
            for (var checkpoint : kept) {
                check(contents, checkpoint, "Sjekkpunktet du har fra før", keys, proven, broken);
            }
            if (broken.isEmpty() && !contents.odd().isEmpty()) {
                broken.add("Kontrollsummen som er lagret, er feil for det som er forseglet som "
                        + named(contents.odd(), contents.size()) + ".");
            }
            if (trusted.isEmpty()) {
                open.add("Nøkkelen er hentet fra pakken selv. Sammenlign den med en du har fra et annet sted: "
                        + String.join(
                                ", ", keys.stream().map(Verdict::fingerprint).toList()) + ".");
            }
            if (kept.isEmpty()) {
                open.add("Uten et sjekkpunkt fra før kan alt være skrevet om før pakken ble laget.");
            }
        } catch (Broken e) {
            broken.add(e.getMessage() + ".");
        }
        open.add("At det som ble ført, var sant, kan ingen pakke bevise.");
        return new Verdict(proven, broken, open);
    }

    private static void check(
            Pack.Contents contents,
            Checkpoint checkpoint,
            String what,
            List<Note.Key> keys,
            List<String> proven,
            List<String> broken) {
        var readings = checkpoint.origin().endsWith(READINGS);
        var many = readings ? " oppslag" : " hendelser";
        var name = what + " på " + checkpoint.size() + many;
        var signer = checkpoint.note().signedBy(keys);
        if (signer.isEmpty() || !signer.get().name().equals(checkpoint.origin())) {
            broken.add(name + " er ikke signert med en nøkkel som gjelder for " + checkpoint.origin() + ".");
        } else if (!checkpoint.origin().equals(contents.checkpoint().origin())) {
            broken.add(name + " gjelder " + checkpoint.origin() + ", og pakken gjelder "
                    + contents.checkpoint().origin() + ".");
        } else if (contents.size() < checkpoint.size()) {
            broken.add(name + " sier mer enn pakken har: " + contents.size() + many + ". De nyeste er borte.");
        } else if (!Arrays.equals(
                checkpoint.size() == 0
                        ? new RunningTree().root()
                        : contents.roots().get(checkpoint.size()),
                checkpoint.root())) {
            broken.add(name + " stemmer ikke: "
                    + (Arrays.equals(contents.claimed().get(checkpoint.size()), checkpoint.root())
                            ? (readings ? "oppslag " : "hendelse ") + named(contents.odd(), checkpoint.size())
                            : (readings ? "et oppslag" : "en hendelse")
                                    + " før dette er endret, fjernet, lagt til eller flyttet")
                    + ".");
        } else {
            proven.add(name + " stemmer: ingen av dem er endret, fjernet, lagt til eller flyttet siden.");
        }
    }

    /** Which of the first so many are not what was sealed. */
    private static String named(List<Odd> odd, long size) {
        return odd.stream()
                .filter(leaf -> leaf.number() <= size)
                .map(Odd::inWords)
                .collect(Collectors.joining("; ", "", odd.size() == Pack.MOST_NAMED ? "; og kanskje flere" : ""));
    }

    private static String fingerprint(Note.Key key) {
        return key.name() + "+" + HexFormat.of().formatHex(key.id());
    }
}
