package no.samspor.app.postgres;

import java.nio.file.Path;

/** Two processes on one data directory would ruin it. */
public final class DataDirectoryInUse extends RuntimeException {

    DataDirectoryInUse(Path directory) {
        super("Another Samspor runs on " + directory);
    }
}
