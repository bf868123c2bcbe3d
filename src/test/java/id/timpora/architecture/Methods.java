package id.timpora.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** How many lines the body of each method takes, braces included. */
final class Methods extends TreeScanner<@Nullable Void, CompilationUnitTree> {
    private final SourcePositions positions;
    private final Map<String, Long> lengths = new TreeMap<>();

    private Methods(SourcePositions positions) {
        this.positions = positions;
    }

    /** Lengths by {@code File.java:line method}. */
    static Map<String, Long> lengths(List<Path> files) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask)
                    compiler.getTask(null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files));
            Methods methods = new Methods(Trees.instance(task).getSourcePositions());
            for (CompilationUnitTree unit : task.parse()) {
                methods.scan(unit, unit);
            }
            return methods.lengths;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, CompilationUnitTree unit) {
        if (method.getBody() != null) {
            long first = line(unit, positions.getStartPosition(unit, method.getBody()));
            long last = line(unit, positions.getEndPosition(unit, method.getBody()));
            Path file = Path.of(unit.getSourceFile().getName());
            lengths.put(file.getFileName() + ":" + first + " " + method.getName(), last - first + 1);
        }
        return super.visitMethod(method, unit);
    }

    private static long line(CompilationUnitTree unit, long position) {
        return unit.getLineMap().getLineNumber(position);
    }
}
