package no.samspor.command.casework;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.samspor.kernel.casework.LegalGround;
import org.jspecify.annotations.Nullable;

/** The ground in law, as it is sent in. */
public record LegalGroundRequest(
        @NotBlank @Size(max = 40) @Pattern(regexp = "[a-z0-9-]*")
        String code,

        @NotBlank @Size(max = 200) String text,
        @Nullable LocalDate validFrom) {

    /** As it is stored. */
    public LegalGround ground() {
        return new LegalGround(code, text.strip(), validFrom);
    }
}
