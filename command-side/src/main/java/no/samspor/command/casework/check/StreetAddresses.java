package no.samspor.command.casework.check;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A street name with a house number. Names of streets alone are places, and places may be named. What counts something
 * («skoleveien 3 dager i uken», «ved Storgata 3. mars») is no house number.
 */
final class StreetAddresses implements Detector {

    /** Endings that make any word a street, also in small letters. */
    private static final String STREET = "veien|vegen|veg|vei|gaten|gata|gate";
    /** Endings that other words have too: they count only in a name. */
    private static final String NAMED =
            "plassen|plass|alléen|alléa|allé|alleen|alle|stien|svingen|tunet|bakken|kroken|ringen|smuget|torget|torg|terrasse|kaia|løkka|haugen|stranda";

    private static final String COUNTED =
            "dag|gang|time|minutt|kveld|natt|uke|veke|måned|månad|år|kr|ungdom|person|elev|barn|gut|jent|vaksn|voksn|tilsett|ansatt|meter|km|m\\b|prosent|skole|skule|tiltak|tjenest|tenest|av\\b";
    private static final String MONTH = "jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|des";
    private static final String HOUSE_NUMBER =
            "\\s+(?:nr\\.?\\s?)?\\d{1,3}(?![\\d.,:–-]\\d)\\d?(?:\\s?[A-Za-z](?!\\p{L}))?(?![\\p{L}\\d%])"
                    + "(?!\\s?(?:%|(?i:" + COUNTED + ")))(?!\\.?\\s?(?i:" + MONTH + "))";
    private static final Pattern ADDRESS = Pattern.compile("(?<!\\p{L})(?:"
            + "\\p{L}{2,40}(?i:" + STREET + ")"
            + "|\\p{Lu}\\p{L}{1,40}(?:" + NAMED + ")"
            + "|\\p{Lu}[\\p{L}.-]{1,30}(?:\\s\\p{Lu}[\\p{L}.-]{0,30}){0,3}\\s(?i:" + STREET + "|" + NAMED + ")"
            + ")" + HOUSE_NUMBER);

    @Override
    public FindingKind kind() {
        return FindingKind.STREET_ADDRESS;
    }

    @Override
    public Stream<Span> in(String line) {
        return Span.of(ADDRESS, line);
    }
}
