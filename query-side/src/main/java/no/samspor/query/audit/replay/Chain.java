package no.samspor.query.audit.replay;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a tiltak exists, link by link from the tiltak back to the concerns.
 *
 * @param tiltak its title
 */
public record Chain(String tiltak, List<Link> links) {

    /**
     * @param kind key of what it is: tiltak, decision, lift, case, concern
     * @param event number of the event that it came with
     * @param name that the link is called
     * @param rest what stands after the name
     */
    public record Link(
            String kind,
            int event,
            String name,
            String rest,
            @Nullable String why) {}
}
