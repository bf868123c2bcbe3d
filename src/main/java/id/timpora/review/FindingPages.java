package id.timpora.review;

import id.timpora.page.Formats;
import id.timpora.security.Audit;
import id.timpora.security.Audit.Action;
import id.timpora.security.Audit.Purpose;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The list of findings and one finding; each opening is in the audit trail before the page is sent. */
@Controller
class FindingPages {
    private final Findings findings;
    private final Evidence evidence;
    private final Audit audit;
    private final KnownRules rules;

    FindingPages(Findings findings, Evidence evidence, Audit audit, KnownRules rules) {
        this.findings = findings;
        this.evidence = evidence;
        this.audit = audit;
        this.rules = rules;
    }

    @GetMapping("/temuan")
    String list(@RequestParam Map<String, String> parameters, @ModelAttribute("f") Formats formats, Model model) {
        Filter filter = Filter.of(parameters);
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
        model.addAttribute("sizes", findings.sizes());
        model.addAttribute("views", Filter.View.values());
        model.addAttribute("severities", Severity.values());
        model.addAttribute("choices", findings.choices());
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
    String detail(@PathVariable String id, @ModelAttribute("f") Formats formats, Model model) {
        Finding finding = findings.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var readers = evidence.readers(finding.id());
        audit.record(Action.FINDING_OPENED, List.of(finding.id()), 1, Purpose.PENGAWASAN_OA);
        model.addAttribute("v", FindingView.of(finding, findings, evidence, rules.of(finding.rule()), formats));
        model.addAttribute("states", evidence.states(finding.id()));
        model.addAttribute("readers", readers);
        return "review/finding";
    }
}
