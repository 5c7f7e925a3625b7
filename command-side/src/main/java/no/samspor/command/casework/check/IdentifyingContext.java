package no.samspor.command.casework.check;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A class, siblings, a role that only one has, a birth date, a car, an account on the net: with these someone can be
 * found.
 */
final class IdentifyingContext implements Detector {

    private static final String SCHOOL_CLASS =
            "(?<![\\p{L}\\d§.,/:-])(?<!§\\s)(?:10|[1-9])(?:[A-Ha-h]|\\.?\\s(?:klasse|trinn)\\s[A-Ha-h])(?![\\p{L}\\d])"
                    + "|(?i:klasse)\\s(?:10|[1-9])\\s?[A-Ha-h](?![\\p{L}\\d])|\\b(?i:vg)[123]\\b";
    private static final String KIN =
            "(?i:\\b(?:storebror|lillebror|veslebror|storesøster|lillesøster|veslesyster|bror|broren|brødre\\p{L}*|søster|søsteren|søstre\\p{L}*|syster|søsken\\p{L}*|sysken\\p{L}*"
                + "|tvilling\\p{L}*|trilling\\p{L}*|stefar\\p{L}*|stemor\\p{L}*|fosterbarn\\p{L}*|fosterheim\\p{L}*|fosterhjem\\p{L}*|adoptert\\p{L}*"
                + "|(?:mor|moren|mora|far|faren|foreldrene|foreldra|sønn|sønnen|son|datter|datteren|dotter|dottera)\\s(?:til|hans|hennes)))\\b";
    private static final String ONLY_ONE =
            "(?i:\\b(?:den|det|dei|de)\\s(?:eneste|einaste)\\s\\p{L}+|\\belevrådsleder\\p{L}*|\\belevrådsleiar\\p{L}*|\\bkaptein\\p{L}*|\\bkeeper\\p{L}*)";
    private static final String BORN = "(?i:\\b(?:født|fødd)\\b)[^.\\n]{0,12}?\\d{1,4}";
    private static final String CAR = "\\b[A-Z]{2}\\s?\\d{5}\\b";
    private static final String ACCOUNT = "(?<![\\p{L}\\d._%+-])@[\\p{L}\\d._]{2,30}";

    private static final Pattern CONTEXT = Pattern.compile(
            String.join("|", SCHOOL_CLASS, KIN, ONLY_ONE, BORN, CAR, ACCOUNT),
            Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    @Override
    public FindingKind kind() {
        return FindingKind.IDENTIFYING_CONTEXT;
    }

    @Override
    public Stream<Span> in(String line) {
        return Span.of(CONTEXT, line);
    }
}
