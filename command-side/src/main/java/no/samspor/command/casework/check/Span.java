package no.samspor.command.casework.check;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A stretch of a line: from the first UTF-16 unit to the one after the last. */
record Span(int start, int end) {

    static Stream<Span> of(Pattern pattern, String line) {
        return pattern.matcher(line).results().map(Span::of);
    }

    static Span of(MatchResult match) {
        return new Span(match.start(), match.end());
    }

    boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }
}
