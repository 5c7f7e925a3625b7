package no.samspor.app.postgres;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows the collision as two sentences instead of a stack trace. */
final class DataDirectoryInUseAnalyzer extends AbstractFailureAnalyzer<DataDirectoryInUse> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, DataDirectoryInUse cause) {
        return new FailureAnalysis(
                cause.getMessage(), "Stop the other one, or set SAMSPOR_DATA_DIR to another directory.", cause);
    }
}
