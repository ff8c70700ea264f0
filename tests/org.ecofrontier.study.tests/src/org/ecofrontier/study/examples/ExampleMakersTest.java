package org.ecofrontier.study.examples;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.ecofrontier.study.Examples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every example is made by what is documented, and the committed file is what its maker makes. */
class ExampleMakersTest {

    @TempDir
    private Path folder;

    @Test
    void everyExampleHasItsMaker() {
        assertEquals(List.copyOf(ExampleMakers.ALL.keySet()), Examples.all().stream().map(Examples.Example::name).toList());
    }

    @Test
    void everyCommittedFileIsWhatItsMakerMakes() throws Exception {
        for (Map.Entry<String, ExampleStudy.Filler> maker : ExampleMakers.ALL.entrySet()) {
            Path made = folder.resolve(maker.getKey() + ".ecostudy");
            ExampleStudy.write(made, maker.getValue());
            Path copy = Examples.copyInto(maker.getKey(), folder.resolve(maker.getKey()));
            assertArrayEquals(Files.readAllBytes(made), Files.readAllBytes(copy), maker.getKey());
        }
    }
}
