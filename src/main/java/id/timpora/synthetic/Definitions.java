package id.timpora.synthetic;

import java.util.List;

/** The definitions that one story can be held against; {@link Oracle} has the first ones, {@link GuarantorRates} needs them all. */
final class Definitions {
    private Definitions() {}

    static List<Definition> of(Known known, Docket docket) {
        return List.of(
                new FamilyPermitWithoutMarriage(known, docket),
                new ConcurrentMarriages(known, docket),
                new UnderAgeSpouse(known, docket),
                new OtherPapers(known, docket),
                new FamilyPermitFromArrival(known, docket),
                new RapidMarriage(known, docket),
                new RepeatedMarriages(known, docket),
                new RepeatedGuarantor(known, docket),
                new SharedContacts(known, docket),
                new SpousesApart(known, docket),
                new SpouseElsewhere(known, docket),
                new SpouseDeparture(known, docket),
                new DivorceAfterPermit(known, docket),
                new MeasureBeforeMarriage(known, docket),
                new OpenStay(known, docket),
                new ResidenceWithoutCard(known, docket),
                new SettlementWithoutCard(known, docket),
                new OtherAddress(known, docket),
                new RecordedLate(known, docket),
                new CivilStatusUnreported(known, docket),
                new TwoPassports(known, docket),
                new ZoneInconsistent(known, docket),
                new LostDocumentUsed(known, docket),
                new BothNationalities(known, docket),
                new BrokenChain(known, docket),
                new StillHere(known, docket),
                new WorkDuringVisit(known, docket),
                new BorderPassMisused(known, docket),
                new ActivityAfterDeath(known, docket),
                new GroupUnderOnePayer(known, docket),
                new ForeignersAtOneAddress(known, docket),
                new ShortTurns(known, docket),
                new RecurringEscort(known, docket),
                new MinorWithStranger(known, docket),
                new ListedPerson(known, docket));
    }
}
