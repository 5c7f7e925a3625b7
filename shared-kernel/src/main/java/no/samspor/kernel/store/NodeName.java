package no.samspor.kernel.store;

import java.lang.management.ManagementFactory;

/**
 * Under which name a node claims what it works on. Started again under the same name it goes on at once; under a new
 * one it waits until the claims of the node that was killed have run out, some ten seconds. No two nodes on one
 * database may share a name.
 */
public record NodeName(String value) {

    /** A name that no other process has. */
    static NodeName ofThisProcess() {
        return new NodeName(ManagementFactory.getRuntimeMXBean().getName());
    }
}
