package rogatory.simulation;

/** The laws that generated histories are put before. */
final class Laws {

    static final Law MLA = Law.of(
            "mla",
            "rogatory.mla.write.MlaDecisions",
            "rogatory.mla.write.MlaMoves",
            "rogatory.mla.write.receipt.ReceiveRequest");
    static final Law EXTRADITION = Law.of(
            "extradition",
            "rogatory.extradition.write.ExtraditionDecisions",
            "rogatory.extradition.write.ExtraditionMoves",
            "rogatory.extradition.write.receipt.ReceiveRequest");

    private Laws() {}
}
