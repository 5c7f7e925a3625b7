package no.samspor.kernel.knowledge;

/** Who publishes an indicator. */
public enum IndicatorSource {
    UNGDATA,
    FOLKEHELSEPROFIL,
    OPPVEKSTPROFIL,
    POLICE,
    OTHER
}
