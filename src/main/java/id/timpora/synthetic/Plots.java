package id.timpora.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Stories told for the sake of one rule or another: what it is meant to find, and what only looks so. */
final class Plots {
    private static final List<Consumer<Scene>> ALL = new ArrayList<>();

    static {
        MarriagePlots.ALL.forEach(p -> ALL.add(s -> p.accept(new MarriagePlots(s))));
        CouplePlots.ALL.forEach(p -> ALL.add(s -> p.accept(new CouplePlots(s))));
        DeparturePlots.ALL.forEach(p -> ALL.add(s -> p.accept(new DeparturePlots(s))));
        RegistrationPlots.ALL.forEach(p -> ALL.add(s -> p.accept(new RegistrationPlots(s))));
        PassportPlots.ALL.forEach(p -> ALL.add(s -> p.accept(new PassportPlots(s))));
        ZonePlots.ALL.forEach(p -> ALL.add(s -> p.accept(new ZonePlots(s))));
        LossPlots.ALL.forEach(p -> ALL.add(s -> p.accept(new LossPlots(s))));
        NationalityPlots.ALL.forEach(p -> ALL.add(s -> p.accept(new NationalityPlots(s))));
        ChainPlots.ALL.forEach(p -> ALL.add(s -> p.accept(new ChainPlots(s))));
        EndedPermitPlots.ALL.forEach(p -> ALL.add(s -> p.accept(new EndedPermitPlots(s))));
        WorkPlots.ALL.forEach(p -> ALL.add(s -> p.accept(new WorkPlots(s))));
        BorderPassPlots.ALL.forEach(p -> ALL.add(s -> p.accept(new BorderPassPlots(s))));
        DeathPlots.ALL.forEach(p -> ALL.add(s -> p.accept(new DeathPlots(s))));
        PartyPlots.ALL.forEach(p -> ALL.add(s -> p.accept(new PartyPlots(s))));
        SharedHousePlots.ALL.forEach(p -> ALL.add(s -> p.accept(new SharedHousePlots(s))));
        TurnPlots.ALL.forEach(p -> ALL.add(s -> p.accept(new TurnPlots(s))));
        CompanionPlots.ALL.forEach(p -> ALL.add(s -> p.accept(new CompanionPlots(s))));
        GuarantorPlots.ALL.forEach(p -> ALL.add(s -> p.accept(new GuarantorPlots(s))));
        BanPlots.ALL.forEach(p -> ALL.add(s -> p.accept(new BanPlots(s))));
        WantedPlots.ALL.forEach(p -> ALL.add(s -> p.accept(new WantedPlots(s))));
    }

    private Plots() {}

    /** Tells one of them, each as often as any other. */
    static void tell(Scene scene) {
        scene.chance().pick(ALL).accept(scene);
    }
}
