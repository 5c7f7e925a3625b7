package no.samspor.command.organisation;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samspor.kernel.organisation.CodeEntry;
import no.samspor.kernel.organisation.CodeList;

/** The codes of one kommune's lists. */
final class CodeLists {

    private final Map<CodeList, Set<String>> codes = new EnumMap<>(CodeList.class);

    void mayBecome(CodeList list, List<CodeEntry> entries) {
        var listed = new HashSet<String>();
        for (var entry : entries) {
            if (!listed.add(entry.code())) {
                throw new CodeListedTwice(entry.code());
            }
        }
        for (var code : codes.getOrDefault(list, Set.of())) {
            if (!listed.contains(code)) {
                throw new CodeMayNotVanish(code);
            }
        }
    }

    void become(CodeList list, List<CodeEntry> entries) {
        var listed = new HashSet<String>();
        entries.forEach(entry -> listed.add(entry.code()));
        codes.put(list, listed);
    }
}
