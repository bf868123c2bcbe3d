package id.timpora.admin;

import id.timpora.security.Audit;
import id.timpora.security.Audit.Action;
import id.timpora.security.Audit.Purpose;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Tonight, and every night before. */
@Controller
class NightPages {
    private static final int STRIP = 31;
    private static final int SECONDS_RUNNING = 2;
    private static final int SECONDS_IDLE = 10;
    private static final int LISTED = 400;
    private static final String OPENED = "nights.opened";

    private final Nights nights;
    private final Files files;
    private final Results results;
    private final Coverages coverages;
    private final Steps steps;
    private final Audit audit;

    NightPages(Nights nights, Files files, Results results, Coverages coverages, Steps steps, Audit audit) {
        this.nights = nights;
        this.files = files;
        this.results = results;
        this.coverages = coverages;
        this.steps = steps;
        this.audit = audit;
    }

    /** The run at work, or the last one; a member without the administrator's role is led to the findings. */
    @GetMapping("/")
    String tonight(HttpServletRequest request, Model model) {
        if (!request.isUserInRole("ADMINISTRATOR")) {
            return "redirect:/temuan";
        }
        Optional<Night> latest = nights.latest();
        Optional<Night> running = latest.filter(Night::isRunning);
        Optional<Night> shown = running.isPresent() ? nights.published() : latest;
        recordOpening(request.getSession(), Stream.concat(running.stream(), shown.stream()));
        model.addAttribute("refresh", running.isPresent() ? SECONDS_RUNNING : SECONDS_IDLE);
        model.addAttribute("running", running.orElse(null));
        model.addAttribute(
                "progress", running.map(night -> new Progress(steps.of(night))).orElse(null));
        model.addAttribute(
                "arrived", running.map(night -> files.of(night.run())).orElse(List.of()));
        model.addAttribute("report", shown.map(this::report).orElse(null));
        List<Night> strip = new ArrayList<>(nights.latest(STRIP));
        Collections.reverse(strip);
        model.addAttribute("strip", strip);
        return "admin/tonight";
    }

    /** A page that keeps itself fresh is opened once for as long as it shows the same nights. */
    private void recordOpening(HttpSession session, Stream<Night> shown) {
        List<String> ids = shown.map(NightPages::id).distinct().toList();
        if (!ids.equals(session.getAttribute(OPENED))) {
            audit.record(Action.NIGHT_OPENED, ids, ids.size(), Purpose.PENGAWASAN_OA);
            session.setAttribute(OPENED, new ArrayList<>(ids));
        }
    }

    private static String id(Night night) {
        return "run:" + night.run();
    }

    @GetMapping("/malam")
    String all(Model model) {
        List<Night> latest = nights.latest(LISTED);
        audit.record(
                Action.NIGHTS_LISTED,
                latest.stream().map(NightPages::id).toList(),
                latest.size(),
                Purpose.PENGAWASAN_OA);
        model.addAttribute("nights", latest);
        return "admin/runs";
    }

    @GetMapping("/malam/{run:\\d{1,9}}")
    String one(@PathVariable int run, Model model) {
        Night night = nights.find(run).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        audit.record(Action.NIGHT_OPENED, List.of(id(night)), 1, Purpose.PENGAWASAN_OA);
        model.addAttribute("report", report(night));
        return "admin/run";
    }

    private NightReport report(Night night) {
        return new NightReport(
                night,
                steps.of(night),
                files.of(night.run()),
                files.rejects(night.run()),
                files.remarks(night.run()),
                results.rules(night.run()),
                results.notAssessable(night.run()),
                coverages.of(night),
                results.links(night),
                nights.events(night.run()));
    }
}
