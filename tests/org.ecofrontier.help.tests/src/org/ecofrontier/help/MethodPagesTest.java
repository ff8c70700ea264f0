package org.ecofrontier.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.ecofrontier.help.Declarations.Method;
import org.ecofrontier.help.Sources.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every method has a page in every language, and the page names every slot, parameter, value, default, output and column that the method
 * declares, and no other. With the environment variable {@code ECOFRONTIER_HELP=write} the declared part of the pages is written anew
 * instead of compared.
 */
class MethodPagesTest {

    private static final Pattern NAME = Pattern.compile("<code>([^<]*)</code>");
    private static final boolean WRITE = "write".equals(System.getenv("ECOFRONTIER_HELP"));

    static List<Method> methods() {
        return Declarations.methods();
    }

    @Test
    void thereAreMethods() {
        assertTrue(methods().size() >= 20, () -> methods().toString());
    }

    @ParameterizedTest
    @MethodSource("methods")
    void pagesSayWhatIsDeclared(Method method) throws IOException {
        for (Language language : Language.values()) {
            Path file = method.page(language);
            assertTrue(Files.isRegularFile(file), () -> "the page " + file + " of method " + method + " is missing");
            String page = Sources.read(file);
            int begin = page.indexOf(DeclaredSection.BEGIN);
            int end = page.indexOf(DeclaredSection.END, begin);
            assertTrue(begin >= 0 && end >= 0, () -> file + " lacks the comments between which the declaration stands");
            String section = DeclaredSection.of(method, language);
            if (WRITE) {
                Files.writeString(file, page.substring(0, begin) + section + page.substring(end + DeclaredSection.END.length()));
            } else {
                assertEquals(names(section), names(page.substring(begin, end)),
                        () -> file + " is not as plugin.xml declares. Run the tests of this bundle with ECOFRONTIER_HELP=write to renew it.");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("methods")
    void pagesExplainMoreThanTheDeclaration(Method method) {
        for (Language language : Language.values()) {
            String page = Sources.read(method.page(language));
            String prose = page.substring(0, page.indexOf(DeclaredSection.BEGIN));
            for (String part : List.of("id=\"question\"", "id=\"definition\"", "id=\"reading\"", "id=\"conventions\"")) {
                assertTrue(prose.contains(part), () -> method.page(language) + " lacks the part " + part);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("methods")
    void helpOfTheDeclarationIsThePage(Method method) {
        assertEquals("/org.ecofrontier.help/html/methods/" + method.name() + ".html", method.element().getAttribute("help"));
    }

    /** What stands as code: the names that studies and scripts use. */
    private static Set<String> names(String section) {
        return NAME.matcher(section).results().map(name -> name.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What a column of numbers means is nowhere else to be read. */
    @ParameterizedTest
    @MethodSource("methods")
    void columnsSayWhatTheyMean(Method method) {
        Set<String> silent = method.children("output").stream()
                .flatMap(output -> Declarations.children(output, "column").stream()
                        .filter(column -> column.getAttribute("meaning").isEmpty()).map(column -> column.getAttribute("id")))
                .filter(id -> !Set.of("region", "year").contains(id)).collect(Collectors.toCollection(TreeSet::new));
        assertTrue(silent.isEmpty(), () -> "columns of " + method + " without a meaning: " + silent);
    }

    @Test
    void pagesBelongToMethods() {
        Set<String> names = methods().stream().map(Method::name).collect(Collectors.toSet());
        for (Language language : Language.values()) {
            for (Path page : Sources.files(language.folder().resolve("methods"), ".html")) {
                assertTrue(names.contains(page.getFileName().toString().replace(".html", "")), () -> page + " is about no method");
            }
        }
    }
}
