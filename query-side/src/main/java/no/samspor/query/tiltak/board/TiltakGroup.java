package no.samspor.query.tiltak.board;

import java.util.List;
import no.samspor.query.platform.life.LifeAxis;
import org.jspecify.annotations.Nullable;

/**
 * Tiltak drawn under each other on one axis.
 *
 * @param standing what they have in common; absent when the page asks for something else
 * @param total how many there are, drawn or not
 * @param all the address of all of them, when not all are drawn
 */
record TiltakGroup(
        @Nullable TiltakStanding standing,
        List<TiltakLine> lines,
        LifeAxis axis,
        long total,
        @Nullable String all) {}
