package no.samspor.kernel.evidence;

/** Where checkpoints say they are from: a name of the installation, and that of the log. */
record Origin(String installation) {

    String of(String log) {
        return installation + "/" + log;
    }
}
