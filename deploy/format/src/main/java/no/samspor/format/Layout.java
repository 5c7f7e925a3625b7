package no.samspor.format;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Palantir's layout: 120 columns, 4 spaces, imports sorted and none unused, Javadoc wrapped. */
public final class Layout {

    private static final Set<String> NOT_OURS = Set.of("target", "node_modules");

    private final Formatter formatter = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .formatJavadoc(true)
            .build());

    /** @param args {@code check} or {@code mend}, and the directory to look in */
    public static void main(String[] args) throws IOException {
        var mend = args[0].equals("mend");
        var root = Path.of(args[1]).toRealPath();
        var wrong = new Layout().wrong(root, mend);
        wrong.forEach(file -> System.err.println((mend ? "mended " : "layout differs: ") + root.relativize(file)));
        if (!mend && !wrong.isEmpty()) {
            System.err.println("mvn -Pformat mends this");
            System.exit(1);
        }
    }

    private List<Path> wrong(Path root, boolean mend) throws IOException {
        return javaFiles(root).parallelStream()
                .filter(file -> isWrong(file, mend))
                .toList();
    }

    private boolean isWrong(Path file, boolean mend) {
        try {
            var is = Files.readString(file);
            var should = laidOut(is);
            if (is.equals(should)) {
                return false;
            }
            if (mend) {
                Files.writeString(file, should);
            }
            return true;
        } catch (FormatterException e) {
            throw new IllegalStateException(file.toString(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Twice: a text block whose place has changed gets its margin in the second round. */
    private String laidOut(String source) throws FormatterException {
        return formatter.formatSourceAndFixImports(formatter.formatSourceAndFixImports(source));
    }

    private static List<Path> javaFiles(Path root) throws IOException {
        var files = new ArrayList<Path>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                var name = directory.getFileName().toString();
                return NOT_OURS.contains(name) || name.startsWith(".")
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().endsWith(".java")) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }
}
