package rogatory.statistics.challenges.rules;

import java.util.List;

/** All rules, in the order of the code list {@code challenge}. */
public final class ChallengeRules {

    public static final List<ChallengeRule> ALL = List.of(
            new ExtensiveInformation(),
            new SeriousDelay(),
            new RefusalMet(),
            new LegalProceedings(),
            new TooFewHands(),
            new NoSimplifiedProcedure(),
            new EvidenceRequirements(),
            new ActionImpossible(),
            new CommunicationGap(),
            new DomesticCoordination(),
            new WrongAddress(),
            new NoElectronicChannel(),
            new LegalBasisGap(),
            new IncompleteRequest(),
            new LanguageBarrier(),
            new DualCriminalityDoubt(),
            new LegalSystems(),
            new ConfidentialityLost(),
            new CompetingProceedings(),
            new RequesterSilence(),
            new Bars(),
            new VolatileData());

    private ChallengeRules() {}
}
