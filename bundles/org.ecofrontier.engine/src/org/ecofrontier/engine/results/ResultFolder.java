package org.ecofrontier.engine.results;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.google.gson.FormattingStyle;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;

import org.ecofrontier.engine.results.RunRecord.ColumnEntry;
import org.ecofrontier.engine.results.RunRecord.TableEntry;
import org.ecofrontier.io.FormulaGuard;
import org.ecofrontier.io.csv.CsvWriter;
import org.ecofrontier.io.table.ColumnTable;
import org.ecofrontier.io.table.ReadOptions;
import org.ecofrontier.method.AnalysisResult;
import org.ecofrontier.method.figure.Figure;
import org.ecofrontier.method.table.Column;
import org.ecofrontier.method.table.ResultTable;
import org.ecofrontier.model.Ids;

/**
 * The results of one analysis as files: each table as {@code ID.csv}, each figure as {@code ID.figure.json}, and
 * {@code run.json}. Results appear whole or not at all.
 *
 * @since 0.1
 */
public final class ResultFolder {

    private static final String RUN = "run.json";
    private static final String FIGURE = ".figure.json";
    private static final String PARTIAL = ".partial-";
    private static final Gson GSON = new GsonBuilder().setStrictness(Strictness.STRICT).serializeNulls().disableHtmlEscaping()
            .setFormattingStyle(FormattingStyle.PRETTY.withNewline("\n")).create();
    private static final Gson COMPACT = new GsonBuilder().setStrictness(Strictness.STRICT).serializeNulls().disableHtmlEscaping().create();
    private static final ReadOptions READ = new ReadOptions("UTF-8", ',', '.', List.of(), null);

    private final Path folder;

    /**
     * The results of an analysis of a study, which may come from anyone: no name leads out of the folder.
     *
     * @param results the folder with the results of the study
     * @param analysis the id of the analysis
     * @return its folder; it need not exist
     * @throws IOException if the id is no name of a folder
     */
    public static ResultFolder of(Path results, String analysis) throws IOException {
        return new ResultFolder(results.resolve(checked(analysis)));
    }

    private static String checked(String name) throws IOException {
        if (!Ids.isFolderName(name)) {
            throw new IOException("'" + name + "' cannot be the name of results");
        }
        return name;
    }

    /** @param folder the folder of one analysis; it need not exist */
    public ResultFolder(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    /** The folder. */
    public Path path() {
        return folder;
    }

    /**
     * Replaces whatever is in the folder. Several processes may do so at once: the last one stays.
     *
     * @throws IOException if something cannot be written; then the folder is as it was
     */
    public void replace(StoredResult stored) throws IOException {
        new WholeFolder(folder).replace(directory -> write(directory, stored));
    }

    /**
     * Adds the files to a folder that may hold other files; files of the same names are replaced.
     *
     * @throws IOException if something cannot be written; then no file is half written
     */
    public void add(StoredResult stored) throws IOException {
        boolean existed = Files.exists(folder);
        Files.createDirectories(folder);
        Path partial = Files.createTempDirectory(folder, PARTIAL);
        try {
            write(partial, stored);
            // The record goes first and comes last: where it is, the files beside it belong to it.
            Files.deleteIfExists(folder.resolve(RUN));
            for (Path file : recordLast(partial)) {
                Files.move(file, folder.resolve(file.getFileName()), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            WholeFolder.tidy(partial);
            if (!existed) {
                deleteIfEmpty(folder);
            }
        }
    }

    private static List<Path> recordLast(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.sorted(Comparator.comparing((Path file) -> file.endsWith(RUN)).thenComparing(Comparator.naturalOrder())).toList();
        }
    }

    private static void deleteIfEmpty(Path directory) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            if (entries.findAny().isPresent()) {
                return;
            }
        }
        try {
            Files.deleteIfExists(directory);
        } catch (DirectoryNotEmptyException e) {
            // another process has begun to use it: it stays
            return;
        }
    }

    private static void write(Path directory, StoredResult stored) throws IOException {
        for (ResultTable table : stored.result().tables()) {
            write(directory.resolve(table.id() + ".csv"), table);
        }
        for (Figure figure : stored.result().figures()) {
            write(directory.resolve(figure.info().id() + FIGURE), COMPACT, FigureJson.write(figure));
        }
        write(directory.resolve(RUN), GSON, RunJson.write(stored.run()));
    }

    private static void write(Path file, ResultTable table) throws IOException {
        try (CsvWriter out = CsvWriter.create(file)) {
            List<Column> columns = table.columns();
            out.row(columns.stream().map(Column::id).toList());
            for (int row = 0; row < table.size(); row++) {
                for (Column column : columns) {
                    cell(out, column, row);
                }
                out.endRow();
            }
            out.commit();
        }
    }

    private static void cell(CsvWriter out, Column column, int row) throws IOException {
        if (column.isEmpty(row)) {
            out.empty();
            return;
        }
        switch (column) {
            case Column.Numbers numbers -> out.number(numbers.number(row));
            case Column.Integers integers -> out.number((long) integers.number(row));
            case Column.Texts texts -> out.text(texts.text(row));
        }
    }

    private static void write(Path file, Gson gson, JsonElement json) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write((gson.toJson(json) + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The record of the last run, if there are results. */
    public Optional<RunRecord> run() throws IOException {
        Path file = folder.resolve(RUN);
        new WholeFolder(folder).restore();
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        return Optional.of(parse(file, json -> RunJson.read(json.getAsJsonObject())));
    }

    /**
     * Reads everything back.
     *
     * @return nothing if there are no results
     * @throws IOException if a file is missing or broken
     */
    public Optional<StoredResult> read() throws IOException {
        Optional<RunRecord> run = run();
        if (run.isEmpty()) {
            return Optional.empty();
        }
        AnalysisResult.Builder result = AnalysisResult.builder();
        for (TableEntry table : run.get().tables()) {
            result.table(readTable(table));
        }
        for (String figure : run.get().figures()) {
            result.figure(parse(folder.resolve(checked(figure) + FIGURE), FigureJson::read));
        }
        run.get().findings().forEach(result::finding);
        return Optional.of(new StoredResult(run.get(), result.build()));
    }

    /** Whatever the JSON library throws at a member that is missing or of another type, the file is broken. */
    private static <T> T parse(Path file, Function<JsonElement, T> content) throws IOException {
        try (Reader reader = Files.newBufferedReader(file)) {
            return content.apply(JsonParser.parseReader(reader));
        } catch (RuntimeException e) {
            throw new IOException(file + " cannot be read: " + e.getMessage() + "; run the analysis again", e);
        }
    }

    private ResultTable readTable(TableEntry entry) throws IOException {
        Map<String, String> types = entry.columns().stream().collect(Collectors.toMap(ColumnEntry::id, ColumnEntry::type));
        Function<String, ColumnTable.Type> reading = column -> "text".equals(types.getOrDefault(column, "text")) ? ColumnTable.Type.TEXT
                : ColumnTable.Type.NUMBER;
        ColumnTable table = ColumnTable.read(folder.resolve(checked(entry.id()) + ".csv"), READ, reading);
        if (table.rows() != entry.rows()) {
            throw new IOException(folder.resolve(entry.id() + ".csv") + " has " + table.rows() + " rows instead of " + entry.rows()
                    + "; run the analysis again");
        }
        ResultTable.Builder result = ResultTable.builder(entry.id());
        for (ColumnEntry column : entry.columns()) {
            int index = table.column(column.id());
            switch (column.type()) {
                case "number" -> result.number(column.id(), table.numbers(index).clone());
                case "integer" -> result.integer(column.id(), integers(table.numbers(index)));
                default -> result.text(column.id(), texts(table, index));
            }
        }
        return result.build();
    }

    private static int[] integers(double[] numbers) {
        int[] integers = new int[numbers.length];
        for (int row = 0; row < integers.length; row++) {
            integers[row] = Double.isNaN(numbers[row]) ? Column.Integers.NOT_DEFINED : (int) numbers[row];
        }
        return integers;
    }

    private static String[] texts(ColumnTable table, int column) {
        String[] texts = new String[table.rows()];
        for (int row = 0; row < texts.length; row++) {
            texts[row] = FormulaGuard.unprotect(table.text(row, column));
        }
        return texts;
    }

    /** The entries of a run record for the tables of a result. */
    public static List<TableEntry> entries(AnalysisResult result) {
        List<TableEntry> tables = new ArrayList<>();
        for (ResultTable table : result.tables()) {
            tables.add(new TableEntry(table.id(), table.size(), table.columns().stream().map(ResultFolder::entry).toList()));
        }
        return tables;
    }

    private static ColumnEntry entry(Column column) {
        return new ColumnEntry(column.id(), switch (column) {
            case Column.Numbers numbers -> "number";
            case Column.Integers integers -> "integer";
            case Column.Texts texts -> "text";
        });
    }
}
