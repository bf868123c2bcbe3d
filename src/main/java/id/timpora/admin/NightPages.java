package id.timpora.admin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
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

    private final Nights nights;
    private final Files files;
    private final Results results;
    private final Steps steps;

    NightPages(Nights nights, Files files, Results results, Steps steps) {
        this.nights = nights;
        this.files = files;
        this.results = results;
        this.steps = steps;
    }

    /** The run at work, or the last one; a member without the administrator's role is led to the findings. */
    @GetMapping("/")
    String tonight(HttpServletRequest request, Model model) {
        if (!request.isUserInRole("ADMINISTRATOR")) {
            return "redirect:/review/findings";
        }
        Optional<Night> latest = nights.latest();
        Optional<Night> running = latest.filter(Night::isRunning);
        Optional<Night> shown = running.isPresent() ? nights.published() : latest;
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

    @GetMapping("/runs")
    String all(Model model) {
        model.addAttribute("nights", nights.latest(LISTED));
        return "admin/runs";
    }

    @GetMapping("/runs/{run}")
    String one(@PathVariable int run, Model model) {
        Night night = nights.find(run).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
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
                results.links(night),
                nights.events(night.run()));
    }
}
