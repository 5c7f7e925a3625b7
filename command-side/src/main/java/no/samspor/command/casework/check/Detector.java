package no.samspor.command.casework.check;

import java.util.stream.Stream;

/** Finds one kind of thing in a line. */
interface Detector {

    FindingKind kind();

    Stream<Span> in(String line);
}
