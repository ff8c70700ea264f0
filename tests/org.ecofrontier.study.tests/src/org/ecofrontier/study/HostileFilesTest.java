package org.ecofrontier.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

import org.ecofrontier.study.StudyFileException.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no study contains is refused with its reason, and whatever the bytes are there is an answer. */
class HostileFilesTest {

    @TempDir
    Path folder;

    private Path file;
    private String sound;

    @BeforeEach
    void saved() throws Exception {
        file = Studies.saved(folder.resolve("small.ecostudy"));
        sound = Files.readString(file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void externalEntitiesAreRefusedUnread(String encoding) throws Exception {
        Path secret = folder.resolve("secret.txt");
        Files.writeString(secret, "TOP-SECRET");
        String doctype = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>\n<eco:Study";
        String mark = encoding.equals("UTF-8") ? "" : "\uFEFF";
        String hostile = mark + sound.replace("encoding=\"UTF-8\"", "encoding=\"" + encoding.replaceAll("[BL]E", "") + "\"")
            .replaceFirst("<eco:Study", doctype).replaceFirst("name=\"A small study\"", "name=\"&e;\"");
        StudyFileException refusal = refused(Kind.REFUSED_CONTENT, hostile.getBytes(Charset.forName(encoding)));
        assertTrue(refusal.getMessage().contains("external entities"));
        assertFalse(refusal.getMessage().contains("TOP-SECRET"));
    }

    @Test
    void entityExpansionIsRefused() throws Exception {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\">");
        for (char name = 'b'; name <= 'j'; name++) {
            bomb.append("<!ENTITY ").append(name).append(" \"").append(("&" + (char) (name - 1) + ";").repeat(10)).append("\">");
        }
        refused(Kind.REFUSED_CONTENT, sound.replaceFirst("<eco:Study", bomb + "]>\n<eco:Study").replaceFirst("A small study", "&j;"));
        refused(Kind.REFUSED_CONTENT, sound.replaceFirst("<eco:Study", "<!DOCTYPE x SYSTEM \"http://localhost:9/x.dtd\">\n<eco:Study"));
    }

    @Test
    void nestingIsBounded() throws Exception {
        refused(Kind.REFUSED_CONTENT, sound.replace("</eco:Study>", "<a>".repeat(100_000) + "</a>".repeat(100_000) + "</eco:Study>"));
        refused(Kind.REFUSED_CONTENT, sound.replace("</eco:Study>", "<a>".repeat(100) + "</a>".repeat(100) + "</eco:Study>"));
    }

    @Test
    void nothingElseIsLoaded() throws Exception {
        Path other = folder.resolve("other.xmi");
        Files.writeString(other, sound);
        String reference = sound.replace("<indicators id=\"capital\"", "<indicators href=\"other.xmi#/\" id=\"capital\"")
            .replaceFirst("formatVersion", "xsi:schemaLocation=\"http://x " + other.toUri() + "\" xmlns:o=\"http://x\" formatVersion");
        Files.writeString(file, reference);
        try {
            assertEquals("capital", StudyFile.open(file).study().getIndicators().get(0).getId());
        } catch (StudyFileException e) {
            assertEquals(Kind.DAMAGED, e.kind());
        }
        refused(Kind.DAMAGED, sound.replaceFirst("xsi:type=\"eco:IndicatorSource\"",
            "xmlns:o=\"" + other.toUri() + "\" xsi:type=\"o:Study\""));
    }

    @Test
    void whatIsNoStudyIsToldFromADamagedOne() throws Exception {
        refused(Kind.NOT_A_STUDY, "");
        refused(Kind.NOT_A_STUDY, "region,year,x\na,2000,1\n");
        refused(Kind.NOT_A_STUDY, "<html><body/></html>");
        refused(Kind.NOT_A_STUDY, new byte[] {'P', 'K', 3, 4, 0, 0, 0});
        refused(Kind.NOT_A_STUDY, sound.replace("eco:Study", "eco:Region"));
        refused(Kind.NOT_A_STUDY, sound.replace("formatVersion=\"1\"", "formatVersion=\"one\""));
        refused(Kind.NOT_A_STUDY, sound.replace("ecofrontier.org/study", "example.org/study"));
        refused(Kind.DAMAGED, sound.substring(0, sound.length() / 2));
        StudyFileException cell = refused(Kind.DAMAGED, sound.replaceFirst("values=\"0 ", "values=\"0x "));
        assertTrue(cell.getMessage().contains("'0x' is not a number"), cell.getMessage());
        assertTrue(cell.getMessage().contains("line " + line("values=\"0x ")), cell.getMessage());
        refused(Kind.DAMAGED, sound.replaceFirst("kind=\"input\"", "kind=\"nothing\""));
        refused(Kind.DAMAGED, sound.replaceFirst("years=\"2000 2001\"", "years=\"2000 x\""));
    }

    @Test
    void aMissingFileAndAFolderAreNamed() {
        assertEquals(Kind.NOT_FOUND, assertThrows(StudyFileException.class, () -> StudyFile.open(folder.resolve("no.ecostudy"))).kind());
        assertEquals(Kind.NOT_FOUND,
            assertThrows(StudyFileException.class, () -> StudyFile.openForEditing(folder.resolve("no.ecostudy"))).kind());
        assertEquals(Kind.NOT_A_STUDY, assertThrows(StudyFileException.class, () -> StudyFile.open(folder)).kind());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "99", "99999999999999999999"})
    void aNewerFileIsRefusedAndLeftAsItIs(String version) throws Exception {
        byte[] newer = sound.replace("formatVersion=\"1\"", "formatVersion=\"" + version + "\"").getBytes(StandardCharsets.UTF_8);
        assertTrue(refused(Kind.NEWER_FORMAT, newer).getMessage().contains("newer version"));
        refused(Kind.NEWER_FORMAT, sound.replace("/study/1\"", "/study/" + version + "\""));
    }

    /** Grammar-based and byte-wise changes of a sound file: each is read or refused, with no other exception. */
    @Test
    void brokenFilesAreReadOrRefused() throws Exception {
        Random random = new Random(3);
        String[] tokens = {"<", ">", "\"", "&", "&#0;", "<!--", "]]>", "<?x?>", "<![CDATA[", "values=\"", "xsi:type=\"eco:OutputSource\"",
            "%", "~", "-", "xmlns=\"\"", "xsi:nil=\"true\"", "href=\"#//\"", "<regions>", "</regions>", "\u0000", "\uD800", "1e999",
            "id=\"\"",
            "xmi:id=\"a\""};
        int cases = 1500;
        int read = 0;
        int refused = 0;
        for (int i = 0; i < cases; i++) {
            StringBuilder text = new StringBuilder(sound);
            for (int change = random.nextInt(3); change >= 0; change--) {
                int at = random.nextInt(text.length());
                int until = Math.min(text.length(), at + random.nextInt(12));
                text.replace(at, random.nextBoolean() ? at : until, tokens[random.nextInt(tokens.length)]);
            }
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            if (random.nextInt(4) == 0) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            try {
                StudyValidator.validate(StudyReader.read(bytes, file).study(), folder);
                read++;
            } catch (StudyFileException e) {
                refused++;
            }
        }
        assertEquals(cases, read + refused);
        assertTrue(read > 0 && refused > 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x", "a/../../x", "/etc/passwd", "C:\\x", "..\\x", "", " ", ".", "\\\\host\\x", "a\0b", "http://host/x",
        "link/x"})
    void referencesOutOfTheFolderAreRefused(String reference, @TempDir Path outside) throws IOException {
        Files.writeString(outside.resolve("x"), "x");
        Path link = Files.createSymbolicLink(folder.resolve("link"), outside);
        StudyFileException refusal = assertThrows(StudyFileException.class, () -> StudyPaths.resolve(folder, reference));
        assertEquals(Kind.OUTSIDE_FOLDER, refusal.kind());
        Files.delete(link);
    }

    @Test
    void referencesInTheFolderAreResolved() throws Exception {
        assertEquals(folder.resolve("maps/地图.geojson"), StudyPaths.resolve(folder, "maps/../maps/地图.geojson"));
    }

    private int line(String part) throws IOException {
        return Files.readString(file).lines().takeWhile(line -> !line.contains(part)).toList().size() + 1;
    }

    private StudyFileException refused(Kind kind, String content) throws IOException {
        return refused(kind, content.getBytes(StandardCharsets.UTF_8));
    }

    private StudyFileException refused(Kind kind, byte[] content) throws IOException {
        Files.write(file, content);
        StudyFileException refusal = assertThrows(StudyFileException.class, () -> StudyFile.openForEditing(file));
        assertEquals(kind, refusal.kind(), refusal.getMessage());
        assertTrue(refusal.getMessage().contains("small.ecostudy"));
        assertEquals(new String(content, StandardCharsets.ISO_8859_1), Files.readString(file, StandardCharsets.ISO_8859_1));
        return refusal;
    }
}
