package no.samspor.query.platform;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Not there, or not for this viewer to know of: 404 either way. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class NotHere extends RuntimeException {

    public NotHere() {
        super(null, null, false, false);
    }
}
