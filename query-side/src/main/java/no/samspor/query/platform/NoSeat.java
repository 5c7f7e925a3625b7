package no.samspor.query.platform;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The person holds no role in any body today, or not the one they want to look as: 403. */
@ResponseStatus(HttpStatus.FORBIDDEN)
public final class NoSeat extends RuntimeException {

    public NoSeat() {
        super(null, null, false, false);
    }
}
