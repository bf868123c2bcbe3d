package id.timpora.normalize;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes addresses apart from the right: province, regency, kecamatan, village, and what stands before them. Marks such
 * as KEC decide; without a mark only words count that can mean nothing else.
 */
final class Addresses {
    private static final int LONGEST_NAME = 3;
    private static final Pattern RT_RW = Pattern.compile("\\bRT[ .:]*(?:/ ?RW[ .:]*)?0*(\\d{1,3}|-)(?!\\w)"
            + "(?:[ ,]*(?:/ ?(?:RW[ .:]*)?|RW[ .:]*)0*(\\d{1,3}|-)(?!\\w))?");
    private static final Pattern RW = Pattern.compile("\\bRW[ .:]*0*(\\d{1,3})(?!\\w)");
    private static final Pattern POSTCODE = Pattern.compile("\\b\\d{5}\\b");

    private final Regions regions;

    Addresses(Regions regions) {
        this.regions = regions;
    }

    /** Reads an address as typed into one cell. */
    Address read(String written) {
        return new Reading(written).address();
    }

    private final class Reading {
        private final Deque<AddressMark.Part> parts = new ArrayDeque<>();
        private Optional<String> rt = Optional.empty();
        private Optional<String> rw = Optional.empty();
        private Optional<String> province = Optional.empty();
        private Optional<String> regency = Optional.empty();
        private Optional<String> district = Optional.empty();

        Reading(String written) {
            String text = takeNeighbourhood(AddressMark.plain(written));
            parts.addAll(AddressMark.split(POSTCODE.matcher(text).replaceAll(",")));
        }

        private String takeNeighbourhood(String text) {
            Matcher both = RT_RW.matcher(text);
            String rest = text;
            if (both.find()) {
                rt = number(both.group(1));
                rw = number(both.group(2));
                rest = text.substring(0, both.start()) + "," + text.substring(both.end());
            }
            Matcher alone = RW.matcher(rest);
            if (alone.find()) {
                rw = number(alone.group(1));
                rest = rest.substring(0, alone.start()) + "," + rest.substring(alone.end());
            }
            return rest;
        }

        private static Optional<String> number(String digits) {
            return Optional.ofNullable(digits).filter(d -> !d.equals("-") && !d.equals("0"));
        }

        Address address() {
            findProvince();
            findRegency();
            findDistrict();
            String number = all(AddressMark.NUMBER).map("NO "::concat).orElse("");
            String unit = (all(AddressMark.UNIT).orElse("") + " " + number).strip();
            return new Address(
                    province,
                    regency,
                    district,
                    all(AddressMark.VILLAGE),
                    all(AddressMark.HAMLET),
                    rt,
                    rw,
                    all(AddressMark.STREET),
                    Optional.of(unit).filter(u -> !u.isEmpty()));
        }

        private Optional<String> all(AddressMark mark) {
            return parts.stream()
                    .filter(p -> p.mark() == mark)
                    .map(AddressMark.Part::text)
                    .reduce((a, b) -> a + " " + b);
        }

        private Optional<String> take(AddressMark mark) {
            Optional<String> text = all(mark);
            parts.removeIf(p -> p.mark() == mark);
            return text;
        }

        private void findProvince() {
            province = take(AddressMark.PROVINCE).flatMap(regions::province);
            if (province.isEmpty()) {
                province = takeLast(regions::province);
            }
        }

        private void findRegency() {
            regency = take(AddressMark.REGENCY).map("KAB "::concat).flatMap(this::regency);
            if (regency.isEmpty()) {
                regency = take(AddressMark.CITY).map("KOTA "::concat).flatMap(this::regency);
            }
            if (regency.isEmpty()) {
                regency = takeLast(regions::regency);
            }
        }

        private Optional<String> regency(String name) {
            return province.isPresent() ? regions.regencyOf(province.get(), name) : regions.regency(name);
        }

        private void findDistrict() {
            Optional<String> written = take(AddressMark.DISTRICT);
            district = written.isPresent()
                    ? regions.district(written.get(), regency)
                    : takeLast(this::districtWithoutMark);
            if (regency.isEmpty()) {
                regency = district.map(d -> d.substring(0, Regions.REGENCY_LENGTH));
            }
            if (province.isEmpty()) {
                province = regency.map(r -> r.substring(0, Regions.PROVINCE_LENGTH));
            }
        }

        private Optional<String> districtWithoutMark(String name) {
            boolean whole = parts.getLast().text().equals(name);
            if (regions.isNeverAlone(name) && (!whole || regency.isEmpty())) {
                return Optional.empty();
            }
            Optional<String> found = regions.exactDistrict(name, regency);
            return found.isPresent() ? found : regions.districtOfPlace(name).filter(this::isInRegency);
        }

        private boolean isInRegency(String code) {
            return regency.map(code::startsWith).orElse(true);
        }

        /**
         * Looks for a name at the end of what stands furthest right, the longest first, and takes it away. The end of a
         * street's name says where it leads, not where it is.
         */
        private Optional<String> takeLast(Function<String, Optional<String>> lookup) {
            AddressMark.Part last = parts.peekLast();
            if (last == null || last.mark() == AddressMark.STREET || last.mark() == AddressMark.LANDMARK) {
                return Optional.empty();
            }
            List<String> words = List.of(last.text().split(" "));
            int longest = Math.min(LONGEST_NAME, last.mark() == AddressMark.NONE ? words.size() : words.size() - 1);
            for (int length = longest; length > 0; length--) {
                int from = words.size() - length;
                Optional<String> code = lookup.apply(String.join(" ", words.subList(from, words.size())));
                if (code.isPresent()) {
                    parts.removeLast();
                    if (from > 0) {
                        parts.addLast(new AddressMark.Part(last.mark(), String.join(" ", words.subList(0, from))));
                    }
                    return code;
                }
            }
            return Optional.empty();
        }
    }
}
