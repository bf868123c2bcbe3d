package id.timpora.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What compiled classes do against the table of the packages and the conventions. */
final class Walls {
    private static final Set<String> INJECTION =
            Set.of("Autowired", "Inject", "Value", "Resource", "PersistenceContext");
    private static final Pattern BAD_TYPE = Pattern.compile(
            ".*(Impl|Utils?|Helpers?|Services?|Managers?|Dtos?|DTO|Dao|Repository|Constants)|Abstract[A-Z].*");
    private static final Pattern BAD_PACKAGE =
            Pattern.compile(".*\\b(common|utils?|helpers?|impl|dto|services?|config|models?|base|misc|shared)\\b.*");
    private static final Pattern SETTER = Pattern.compile("set[A-Z].*");
    private static final Set<String> MAY_PRINT = Set.of("", "cli");

    private final String root;
    private final JavaClasses classes;
    private final Set<String> found = new TreeSet<>();

    private Walls(String root, JavaClasses classes) {
        this.root = root;
        this.classes = classes;
    }

    /** All violations in the classes below a root package, one line each. */
    static List<String> violations(String root, JavaClasses classes) {
        Walls walls = new Walls(root, classes);
        for (JavaClass type : classes) {
            walls.check(type);
        }
        return new ArrayList<>(walls.found);
    }

    private void check(JavaClass type) {
        String here = below(type.getPackageName());
        if (!here.isEmpty() && House.roomOf(here).isEmpty()) {
            report(type, "lives in a package that is not in the table");
        }
        type.getDirectDependenciesFromSelf().forEach(dependency -> check(type, here, dependency));
        type.getFields().forEach(this::check);
        type.getMethods().forEach(this::check);
        if (BAD_TYPE.matcher(type.getSimpleName()).matches()) {
            report(type, "has a name that says nothing");
        }
        if (BAD_PACKAGE.matcher(here).matches()) {
            report(type, "lives in a package whose name says nothing");
        }
        type.getFieldAccessesFromSelf().stream()
                .filter(access -> access.getTargetOwner().getName().equals("java.lang.System"))
                .filter(access -> !MAY_PRINT.contains(here))
                .forEach(access -> report(type, "prints to System." + access.getName()));
        type.getMethodCallsFromSelf().forEach(call -> check(type, call.getTargetOwner(), call.getName()));
    }

    private void check(JavaClass type, String here, Dependency dependency) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        if (target.isPrimitive()) {
            return;
        }
        String name = target.getPackageName();
        if (name.startsWith("java.util.logging")) {
            report(type, "uses java.util.logging");
        } else if (name.equals(root) || name.startsWith(root + ".")) {
            neighbour(type, here, target);
        } else {
            library(type, here, target);
        }
    }

    private void neighbour(JavaClass type, String here, JavaClass target) {
        String there = below(target.getPackageName()).split("\\.")[0];
        House.roomOf(here)
                .filter(room -> !room.mayKnow(there, topLevel(target).getSimpleName()))
                .ifPresent(room ->
                        report(type, "may not know " + target.getName().substring(root.length() + 1)));
    }

    private void library(JavaClass type, String here, JavaClass target) {
        String name = target.getPackageName();
        boolean refused = Library.of(name)
                .map(library -> House.roomOf(here)
                        .filter(room -> !room.libraries().contains(library))
                        .isPresent())
                .orElse(Library.isForeign(name));
        if (refused) {
            report(type, "may not import " + name);
        }
    }

    private void check(JavaField field) {
        field.getAnnotations().stream()
                .map(annotation -> annotation.getRawType().getSimpleName())
                .filter(INJECTION::contains)
                .forEach(annotation -> {
                    if (!field.getOwner().isRecord()) {
                        report(field.getOwner(), "injects the field " + field.getName());
                    }
                });
    }

    private void check(JavaMethod method) {
        if (SETTER.matcher(method.getName()).matches()) {
            report(method.getOwner(), "has the setter " + method.getName());
        }
    }

    /** Calls that lost or doubled rows, or a given parameter, in Spring Batch 6.0; see docs/decisions/0002. */
    private void check(JavaClass type, JavaClass owner, String method) {
        boolean batch = owner.getPackageName().startsWith("org.springframework.batch");
        boolean refused =
                Set.of("faultTolerant", "chunk", "taskExecutor", "incrementer").contains(method)
                        || method.equals("stop") && owner.getSimpleName().equals("JobOperator");
        if (batch && refused) {
            report(type, "calls Spring Batch's " + method);
        }
    }

    private static JavaClass topLevel(JavaClass type) {
        JavaClass top = type;
        while (top.getEnclosingClass().isPresent()) {
            top = top.getEnclosingClass().get();
        }
        return top;
    }

    private String below(String packageName) {
        return packageName.equals(root) ? "" : packageName.substring(root.length() + 1);
    }

    private void report(JavaClass type, String what) {
        found.add(type.getName().substring(root.length() + 1) + " " + what);
    }
}
