package no.samspor.kernel.evidence;

/** Where checkpoints say they are from: a name of the installation, and the kommune's number. */
record Origin(String installation) {

    String of(String kommune) {
        return installation + "/" + kommune;
    }
}
