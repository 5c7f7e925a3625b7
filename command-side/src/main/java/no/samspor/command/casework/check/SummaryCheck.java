package no.samspor.command.casework.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import no.samspor.kernel.casework.SummaryPart;
import no.samspor.kernel.casework.SummaryWarning;

/**
 * Looks through everything that a level above utførende is going to read. It does not see everything: whoever sends it
 * reads it too and signs.
 */
public final class SummaryCheck {

    private final List<Detector> detectors;

    /** @param names the names registered on the case */
    public SummaryCheck(Collection<String> names) {
        // in this order: of what overlaps, the first one counts
        detectors = List.of(
                new NationalIdNumbers(),
                new PhoneNumbers(),
                new EmailAddresses(),
                new StreetAddresses(),
                new RegisteredNames(names),
                new SmallGroups(),
                new IdentifyingContext());
    }

    /** What was found, in reading order. */
    public List<SummaryFinding> findings(SummaryTexts texts) {
        List<SummaryFinding> findings = new ArrayList<>();
        texts.byPart().forEach((part, text) -> {
            var lines = text.split("\\R", -1);
            for (var number = 1; number <= lines.length; number++) {
                findings.addAll(inLine(part, number, lines[number - 1]));
            }
        });
        return findings;
    }

    /**
     * Lets the texts through when nothing in them must go and a person has judged the rest.
     *
     * @throws SummaryHoldsIdentifyingDetails when something must go
     * @throws SummaryWarningsNotJudged when something has not been judged
     */
    public void mustPass(SummaryTexts texts, Collection<SummaryWarning> judged) {
        var findings = findings(texts);
        var mustGo =
                findings.stream().filter(finding -> finding.kind().mustGo()).toList();
        if (!mustGo.isEmpty()) {
            throw new SummaryHoldsIdentifyingDetails(mustGo);
        }
        var open =
                findings.stream().filter(finding -> !finding.isJudgedIn(judged)).toList();
        if (!open.isEmpty()) {
            throw new SummaryWarningsNotJudged(open);
        }
    }

    private List<SummaryFinding> inLine(SummaryPart part, int number, String line) {
        List<SummaryFinding> found = new ArrayList<>();
        List<Span> taken = new ArrayList<>();
        for (var detector : detectors) {
            detector.in(line)
                    .filter(span -> taken.stream().noneMatch(span::overlaps))
                    .forEach(span -> {
                        taken.add(span);
                        found.add(new SummaryFinding(part, detector.kind(), number, span.start(), span.end()));
                    });
        }
        found.sort(Comparator.comparingInt(SummaryFinding::start));
        return found;
    }
}
