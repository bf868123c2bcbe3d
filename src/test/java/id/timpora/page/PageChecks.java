package id.timpora.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.openqa.selenium.chrome.ChromeDriver;

/** What every page must have for people who read with a keyboard, a screen reader or large letters. */
final class PageChecks {
    private static final String FAULTS = """
            const faults = [];
            const say = (what, node) => faults.push(what + ': ' + node.outerHTML.slice(0, 120));
            const name = node => (node.getAttribute('aria-label') || '').trim() || node.textContent.trim()
              || (node.getAttribute('aria-labelledby') || '').split(' ').map(id => document.getElementById(id)?.textContent || '').join('').trim();
            if (document.querySelectorAll('h1').length !== 1) faults.push('not exactly one h1');
            if (document.querySelectorAll('main').length !== 1) faults.push('not exactly one main');
            if (!document.documentElement.lang) faults.push('no language');
            if (!document.title.trim().replace('· Timpora', '').trim()) faults.push('no title');
            let level = 1;
            for (const h of document.querySelectorAll('h1,h2,h3,h4')) {
              if (Number(h.tagName[1]) > level + 1) say('heading leaves out a level', h);
              level = Number(h.tagName[1]);
            }
            const ids = [...document.querySelectorAll('[id]')].map(n => n.id);
            for (const id of ids) if (ids.filter(i => i === id).length > 1) faults.push('id twice: ' + id);
            for (const n of document.querySelectorAll('a[href],button')) if (!name(n)) say('no name', n);
            for (const n of document.querySelectorAll('input:not([type=hidden]):not([hidden]),select,textarea'))
              if (!n.labels?.length && !n.getAttribute('aria-label')) say('no label', n);
            for (const n of document.querySelectorAll('svg:not([aria-hidden]):not([role])')) say('picture without a word', n);
            for (const n of document.querySelectorAll('progress')) if (!name(n)) say('no name', n);
            for (const t of document.querySelectorAll('table')) {
              if (!t.caption?.textContent.trim()) say('table without caption', t);
              if (t.tHead && [...t.tHead.querySelectorAll('th')].some(h => h.scope !== 'col')) say('column without scope', t);
              if (![...t.tBodies].every(b => [...b.rows].every(r => r.querySelector('th[scope=row]')))) say('row without header', t);
            }
            for (const n of document.querySelectorAll('[aria-labelledby],[aria-describedby]'))
              for (const id of (n.getAttribute('aria-labelledby') || n.getAttribute('aria-describedby')).split(' '))
                if (!document.getElementById(id)) say('refers to nothing', n);
            for (const n of document.querySelectorAll('[style],[onclick],style,script:not([src])')) say('inline', n);
            if (document.body.textContent.includes('??')) faults.push('a message is missing');
            return faults;
            """;

    private PageChecks() {}

    static void check(ChromeDriver browser) {
        @SuppressWarnings("unchecked")
        var faults = (List<String>) browser.executeScript(FAULTS);
        assertThat(faults).as(browser.getCurrentUrl()).isEmpty();
    }

    /** By how many pixels the page is wider than its window. */
    static long overflow(ChromeDriver browser) {
        Object pixels = browser.executeScript(
                "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        return ((Number) pixels).longValue();
    }
}
