package id.timpora.review;

import id.timpora.discrepancy.Decisions;
import id.timpora.discrepancy.Decisions.Answer;
import id.timpora.page.Formats;
import id.timpora.security.Audit;
import id.timpora.security.Audit.Action;
import id.timpora.security.Audit.Purpose;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The list of findings, one finding, and what people do with it; each is in the audit trail before the page is sent. */
@Controller
class FindingPages {
    private final Findings findings;
    private final Evidence evidence;
    private final Audit audit;
    private final KnownRules rules;
    private final Decisions decisions;

    FindingPages(Findings findings, Evidence evidence, Audit audit, KnownRules rules, Decisions decisions) {
        this.findings = findings;
        this.evidence = evidence;
        this.audit = audit;
        this.rules = rules;
        this.decisions = decisions;
    }

    @GetMapping("/temuan")
    String list(
            @RequestParam Map<String, String> parameters,
            HttpServletRequest request,
            @ModelAttribute("f") Formats formats,
            Model model) {
        Reader reader = Reader.of(request);
        Filter filter = Filter.of(parameters, reader);
        List<Finding> page = findings.page(filter);
        audit.record(
                Action.FINDINGS_LISTED, page.stream().map(Finding::id).toList(), page.size(), Purpose.PENGAWASAN_OA);
        Map<Severity, Integer> counts = findings.counts(filter);
        int total = counts.values().stream().mapToInt(Integer::intValue).sum();
        model.addAttribute("filter", filter);
        model.addAttribute("lines", lines(page, formats));
        model.addAttribute("counts", counts);
        model.addAttribute("total", total);
        model.addAttribute("first", (filter.page() - 1) * Findings.PER_PAGE + 1);
        model.addAttribute("pages", Math.max(1, (total + Findings.PER_PAGE - 1) / Findings.PER_PAGE));
        model.addAttribute("sizes", findings.sizes(reader));
        model.addAttribute("views", Filter.View.of(reader));
        model.addAttribute("team", reader.team());
        model.addAttribute("severities", Severity.values());
        model.addAttribute("choices", findings.choices(reader));
        return "review/findings";
    }

    private List<FindingLine> lines(List<Finding> page, Formats formats) {
        Set<String> refs = page.stream()
                .flatMap(finding -> finding.records().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Map<String, Mention> mentions =
                findings.mentions(refs).stream().collect(Collectors.toMap(Mention::ref, Function.identity()));
        return page.stream()
                .map(finding ->
                        FindingLine.of(finding, mentionsOf(finding, mentions), rules.of(finding.rule()), formats))
                .toList();
    }

    private static List<Mention> mentionsOf(Finding finding, Map<String, Mention> mentions) {
        return finding.records().stream()
                .filter(mentions::containsKey)
                .map(mentions::get)
                .toList();
    }

    @GetMapping("/temuan/{id}")
    String detail(
            @PathVariable String id, HttpServletRequest request, @ModelAttribute("f") Formats formats, Model model) {
        Finding finding = open(id, Reader.of(request));
        show(finding, MoveForm.empty(finding, String.valueOf(request.getRemoteUser())), formats, model);
        return "review/finding";
    }

    @PostMapping("/temuan/{id}/langkah")
    String move(
            @PathVariable String id,
            @RequestParam Map<String, String> fields,
            HttpServletRequest request,
            HttpServletResponse response,
            @ModelAttribute("f") Formats formats,
            Model model) {
        Reader reader = Reader.of(request);
        Finding finding = open(id, reader);
        MoveForm form = MoveForm.filled(finding, fields);
        audit.record(Action.FINDING_MOVED, List.of(finding.id()), 1, Purpose.PENGAWASAN_OA);
        Answer answer = form.decision(reader.name())
                .map(decision -> decisions.decide(finding.id(), decision, reader.queues(), form.seen()))
                .orElseGet(() -> new Answer.Refused(MoveForm.NOWHERE));
        if (answer instanceof Answer.Refused refused) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            show(finding, form.refused(formats.text(refused.why())), formats, model);
            return "review/finding";
        }
        boolean stillHis = findings.find(id, reader).isPresent();
        return stillHis ? "redirect:/temuan/" + finding.id() : "redirect:/temuan";
    }

    /** A finding nobody showed this reader is answered like one that does not exist, and remembered. */
    private Finding open(String id, Reader reader) {
        Optional<Finding> found = findings.find(id, reader);
        if (found.isEmpty() && findings.isProtected(id)) {
            audit.record(Action.FINDING_REFUSED, List.of(id), 0, Purpose.PENGAWASAN_OA);
        }
        return found.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private void show(Finding finding, MoveForm form, Formats formats, Model model) {
        var readers = evidence.readers(finding.id());
        audit.record(Action.FINDING_OPENED, List.of(finding.id()), 1, Purpose.PENGAWASAN_OA);
        model.addAttribute("v", FindingView.of(finding, findings, evidence, rules.of(finding.rule()), formats));
        model.addAttribute("readers", readers);
        model.addAttribute("m", form);
    }
}
