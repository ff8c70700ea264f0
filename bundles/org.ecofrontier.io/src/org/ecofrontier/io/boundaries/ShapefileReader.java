package org.ecofrontier.io.boundaries;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ecofrontier.io.DataFileException;
import org.ecofrontier.io.DataFileException.Kind;
import org.ecofrontier.io.Place;
import org.ecofrontier.io.csv.TextEncoding;
import org.ecofrontier.io.dbf.DbfTable;

/**
 * Reads ESRI shapefiles (ESRI Shapefile Technical Description, 1998): areas or points from .shp, properties from the .dbf beside it,
 * the coordinate system from .prj. Records are read one after the other, the index .shx is not needed. Every length is checked against
 * the size of the file before memory is taken.
 *
 * @since 0.1
 */
public final class ShapefileReader {

    private static final int HEADER = 100;
    private static final int FILE_CODE = 9994;
    private static final int LONGEST_PRJ = 100_000;

    private final Path file;
    private final String name;
    private final BoundaryOptions options;

    private ShapefileReader(Path file, BoundaryOptions options) {
        this.file = file;
        this.name = file.toString();
        this.options = options;
    }

    /**
     * Reads a shapefile.
     *
     * @param file the .shp file; .dbf, .cpg and .prj are looked for beside it
     * @param options what the caller states about it
     * @return the boundaries
     * @throws DataFileException if a part is missing, truncated or damaged, or holds what a study cannot use
     */
    public static Boundaries read(Path file, BoundaryOptions options) throws DataFileException {
        ShapefileReader reader = new ShapefileReader(file, options);
        try {
            return reader.read();
        } catch (DataFileException e) {
            throw e;
        } catch (IOException e) {
            throw TextEncoding.unreadable(file, e);
        }
    }

    private Boundaries read() throws IOException {
        List<ShapeRecord> records = records();
        Path table = sibling("dbf");
        if (table == null) {
            throw new DataFileException(Kind.NOT_FOUND, Place.of(name),
                    "the .dbf file with the names and ids of the regions is missing beside it",
                    "copy all parts of the shapefile (.shp, .dbf, .prj, .cpg) into one folder");
        }
        DbfTable properties = DbfTable.read(table, options.encoding());
        if (properties.rows() != records.size()) {
            throw new DataFileException(Kind.MALFORMED, Place.of(table.toString()), "it has " + properties.rows()
                    + " records, the .shp file " + records.size() + " shapes, so they cannot belong together",
                    "copy both parts again from where they come from",
                    Integer.toString(properties.rows()), Integer.toString(records.size()));
        }
        List<RawFeature> features = new ArrayList<>();
        long textLeft = options.limits().text();
        for (int r = 0; r < records.size(); r++) {
            Map<String, String> attributes = new LinkedHashMap<>();
            for (int c = 0; c < properties.fields().size(); c++) {
                String text = properties.text(r, c);
                attributes.put(properties.fields().get(c).name(), text);
                textLeft -= text.length();
            }
            if (textLeft < 0) {
                throw new DataFileException(Kind.TOO_LARGE, Place.of(table.toString()), "the properties hold too much text",
                        "keep only the properties that are needed");
            }
            features.add(new RawFeature(r + 1, null, records.get(r).shape(), attributes, records.get(r).corrected()));
        }
        return new BoundaryAssembler(name, options).assemble(features, stated());
    }

    private StatedCoordinates stated() throws IOException {
        Path projection = sibling("prj");
        if (projection == null || Files.size(projection) > LONGEST_PRJ) {
            return StatedCoordinates.NOTHING;
        }
        return StatedCoordinates.ofWellKnownText(new String(Files.readAllBytes(projection), StandardCharsets.ISO_8859_1));
    }

    private Path sibling(String ending) {
        String own = String.valueOf(file.getFileName());
        String base = own.substring(0, own.length() - 4);
        for (String candidate : List.of(ending, ending.toUpperCase(Locale.ROOT))) {
            Path path = file.resolveSibling(base + "." + candidate);
            if (Files.isRegularFile(path)) {
                return path;
            }
        }
        return null;
    }

    private List<ShapeRecord> records() throws IOException {
        long size = Files.size(file);
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            if (size < HEADER) {
                throw truncated("it is shorter than the header of a shapefile");
            }
            ByteBuffer header = ByteBuffer.wrap(in.readNBytes(HEADER));
            if (header.getInt(0) != FILE_CODE) {
                throw new DataFileException(Kind.MALFORMED, Place.of(name), "this is not a shapefile", "choose a .shp file of boundaries");
            }
            long declared = header.getInt(24) * 2L;
            int type = header.order(ByteOrder.LITTLE_ENDIAN).getInt(32);
            ShapeRecord.requireSupported(name, type);
            if (declared > size) {
                throw truncated("its header says " + declared + " bytes, there are " + size);
            }
            return records(in, Math.max(declared, HEADER) - HEADER);
        }
    }

    private List<ShapeRecord> records(DataInputStream in, long bytes) throws IOException {
        List<ShapeRecord> records = new ArrayList<>();
        long left = bytes;
        long vertices = options.limits().vertices();
        while (left >= 8) {
            int number = records.size() + 1;
            if (number > options.limits().features()) {
                throw new DataFileException(Kind.TOO_LARGE, Place.of(name), "there are more than "
                        + options.limits().features() + " shapes", "choose a file with the regions of the study only");
            }
            in.readInt();
            long length = in.readInt() * 2L;
            left -= 8;
            if (length < 4 || length > left) {
                throw truncated("record " + number + " says it is " + length + " bytes long, " + left + " are left");
            }
            byte[] content = in.readNBytes((int) length);
            if (content.length < length) {
                throw truncated("it ends within record " + number);
            }
            left -= length;
            ShapeRecord shape = ShapeRecord.parse(name, number, ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN));
            vertices -= shape.shape() == null ? 0 : shape.shape().getNumPoints();
            if (vertices < 0) {
                throw new DataFileException(Kind.TOO_LARGE, Place.of(name), "the boundaries have too many vertices",
                        "simplify them before importing");
            }
            records.add(shape);
        }
        return records;
    }

    private DataFileException truncated(String problem) {
        return new DataFileException(Kind.TRUNCATED, Place.of(name), problem, "copy or export the shapefile again");
    }
}
