package no.samspor.query.audit.evidence;

import java.util.List;

/** That a tree grew into a larger one, after RFC 9162, section 2.1.4. Sizes in leaves. */
public record ConsistencyView(long first, long second, List<byte[]> proof) {}
