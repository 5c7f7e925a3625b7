package no.samspor.command.casework.check;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Fewer than five young people, in digits or words, bokmål or nynorsk. Someone who knows the place may know who they
 * are.
 */
final class SmallGroups implements Detector {

    private static final String NUMBER =
            "(?<![\\p{L}\\d.,:/–-])(?:én|éin|en|ein|ei|ett|eitt|to|tre|fire|et par|eit par|[1-4])";
    private static final String NO_GROUP =
            "(?!(?:gruppe|gjeng|del|rekke|rekkje|mengde|flokk|dag|kveld|uke|veke|måned|månad|gang|time|år|skole|skule|tjeneste|teneste|tiltak|møte|voks|vaks|ansatt|tilsett|dame|mann|og|eller|i|på|om|med)\\p{L}*\\b)";
    private static final String YOUTHS =
            "(?:ungdom|gutt|gut(?:ar|en|ane)?\\b|jent|elev|barn|bror|brødre|brør|søster|søstre|systr|søsken|sysken|venn|ven(?:er|ar)\\b|tenåring|unge\\b|mindreårig|person|familie|bekjent|klassekamerat|tvilling|trilling)\\p{L}*";
    private static final Pattern GROUP = Pattern.compile(
            NUMBER + "\\s+(?:(?:" + NO_GROUP + "\\p{L}+\\s+){0,3}?" + YOUTHS
                    + "|(?:fra|frå|i|på)\\s+(?:den\\s+|det\\s+)?sam(?:me|e)\\s+\\p{L}+"
                    + "|av\\s+(?:dem|dei|disse|desse)\\b)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    @Override
    public FindingKind kind() {
        return FindingKind.SMALL_GROUP;
    }

    @Override
    public Stream<Span> in(String line) {
        return Span.of(GROUP, line);
    }
}
