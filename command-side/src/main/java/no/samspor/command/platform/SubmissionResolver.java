package no.samspor.command.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Clock;
import java.util.UUID;
import java.util.regex.Pattern;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.store.text.TextVault;
import no.samspor.kernel.time.Norway;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads the {@link Submission} out of the headers and the body as it was sent. */
@Component
class SubmissionResolver implements HandlerMethodArgumentResolver {

    /** Header: the command id. */
    static final String KEY = "Idempotency-Key";

    private static final Pattern STRONG_TAG = Pattern.compile("\"(\\d{1,18})\"");

    private final CommandSender sender;
    private final TextVault vault;
    private final ActingSeat seats;
    private final Clock clock;

    SubmissionResolver(CommandSender sender, TextVault vault, ActingSeat seats, Clock clock) {
        this.sender = sender;
        this.vault = vault;
        this.seats = seats;
        this.clock = clock;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Submission.class;
    }

    @Override
    public Submission resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binderFactory) {
        var request = web.getNativeRequest(HttpServletRequest.class);
        if (request == null) {
            throw new IllegalStateException("Not a servlet request");
        }
        var actor = seats.of(user(request), request.getHeader("Acting-As"));
        return new Submission(
                sender,
                vault.newSealing(),
                actor,
                Norway.today(clock),
                key(request),
                fingerprint(request),
                version(request));
    }

    static UserId user(HttpServletRequest request) {
        Principal principal = request.getUserPrincipal();
        if (principal == null) {
            throw new NoSeat();
        }
        return UserId.of(principal.getName());
    }

    static UUID key(HttpServletRequest request) {
        var header = request.getHeader(KEY);
        if (header == null) {
            throw new BadHeader("idempotency-key-missing");
        }
        try {
            return UUID.fromString(header.strip());
        } catch (IllegalArgumentException e) {
            throw new BadHeader("idempotency-key-unreadable");
        }
    }

    static Fingerprint fingerprint(HttpServletRequest request) {
        return Fingerprint.of(
                request.getMethod().getBytes(StandardCharsets.UTF_8),
                request.getRequestURI().getBytes(StandardCharsets.UTF_8),
                BodyOnce.bodyOf(request));
    }

    private static @Nullable Long version(HttpServletRequest request) {
        var header = request.getHeader("If-Match");
        if (header == null) {
            return null;
        }
        var tag = STRONG_TAG.matcher(header.strip());
        if (!tag.matches()) {
            throw new BadHeader("if-match-unreadable");
        }
        return Long.valueOf(tag.group(1));
    }
}
