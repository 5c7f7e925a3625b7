package no.samspor.command.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.samspor.kernel.organisation.CodeEntry;
import org.jspecify.annotations.Nullable;

/** @param active may be left out: then it is in use */
record CodeEntryRequest(
        @NotNull @Pattern(regexp = "[a-z0-9-]{1,40}") String code,
        @NotBlank @Size(max = 80) String name,
        @Nullable Boolean active) {

    static List<CodeEntry> entries(List<CodeEntryRequest> requests) {
        return requests.stream()
                .map(request ->
                        new CodeEntry(request.code(), request.name().strip(), !Boolean.FALSE.equals(request.active())))
                .toList();
    }
}
