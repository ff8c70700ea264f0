package org.ecofrontier.faults;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.ecofrontier.faults.support.Campaign;

/**
 * Feeds a reader with files of a grammar and with changed ones, guided by what the reader says: a file that is answered in a new way
 * becomes a start for more. An answer is what was read or a refusal of the kind that the reader declares; anything else, a case that
 * takes too long, or one that takes too much memory fails the test and shows the file.
 */
final class Fuzzing {

    private static final int MOST_SEEDS = 400;
    private static final byte[][] NUMBERS = {{0, 0, 0, 0}, {-1, -1, -1, -1}, {-1, -1, -1, 127}, {127, -1, -1, -1}, {0, 0, 0, -128},
        {1, 0, 0, 0},
        {0, 0, 0, 1}, {-1, -1, 0, 0}, {0, 16, 0, 0}};

    private final String name;
    private final Reader reader;
    private final Random random;
    private final List<byte[]> seeds = new ArrayList<>();
    private final List<byte[]> sound = new ArrayList<>();
    private final Set<String> answers = new HashSet<>();
    private Grammar grammar;
    private byte[][] words = {};

    Fuzzing(String name, Reader reader) {
        this.name = name;
        this.reader = reader;
        this.random = new Random(name.hashCode());
    }

    /** Reads a file. */
    @FunctionalInterface
    interface Reader {
        /**
         * {@return what kind of answer it was: a refusal with its reason, or what was read, in a few words}
         *
         * @throws Exception what no file may cause
         */
        String read(byte[] file) throws Exception;
    }

    /** Starts from a file as well. */
    Fuzzing seed(byte[] file) {
        seeds.add(file);
        return this;
    }

    Fuzzing seed(String file) {
        return seed(file.getBytes(StandardCharsets.UTF_8));
    }

    /** Takes half of the files from a grammar. */
    Fuzzing grammar(String text) {
        grammar = new Grammar(text);
        return this;
    }

    /** Puts words into files. */
    Fuzzing words(String... some) {
        words = Arrays.stream(some).map(each -> each.getBytes(StandardCharsets.UTF_8)).toArray(byte[][]::new);
        return this;
    }

    /** Tries so many files, times the size of the campaign. */
    void run(int usual) throws InterruptedException {
        int cases = Campaign.size(usual);
        int given = seeds.size();
        int refused = 0;
        try (Bounded bounded = new Bounded()) {
            for (int i = 0; i < cases; i++) {
                byte[] file = i < given ? seeds.get(i) : next();
                String what = name + " case " + i;
                String answer = bounded.call(() -> what + ": " + show(file), () -> reader.read(file));
                boolean isRefused = answer.startsWith("refused");
                refused += isRefused ? 1 : 0;
                if (!isRefused && sound.size() < MOST_SEEDS) {
                    sound.add(file);
                }
                if (answers.add(answer.replaceAll("[0-9]+", "0").replaceAll("'[^']*'|\"[^\"]*\"", "'")) && seeds.size() < MOST_SEEDS) {
                    seeds.add(file);
                }
            }
            Campaign.report("fuzzing: %s: %d files, %d read, %d refused, %d different answers; 0 exceptions, 0 hangs; %s", name, cases,
                cases - refused, refused, answers.size(), bounded.most());
        }
        assertTrue(refused > 0 && refused < cases, "all files were answered alike");
    }

    private static String show(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        return text.length() > 3000 ? text.substring(0, 3000) + "..." : text;
    }

    private byte[] next() {
        boolean written = grammar != null && (seeds.isEmpty() || random.nextInt(2) == 0);
        List<byte[]> from = !sound.isEmpty() && random.nextBoolean() ? sound : seeds;
        byte[] file = written ? grammar.sentence(random).getBytes(StandardCharsets.UTF_8) : from.get(random.nextInt(from.size()));
        if (written && random.nextInt(3) > 0) {
            return file;
        }
        for (int changes = random.nextInt(3); changes >= 0; changes--) {
            file = changed(file);
        }
        return file;
    }

    private byte[] changed(byte[] file) {
        if (file.length == 0) {
            return new byte[] {(byte) random.nextInt(256)};
        }
        int at = random.nextInt(file.length);
        switch (random.nextInt(words.length == 0 ? 7 : 9)) {
            case 0:
                return Arrays.copyOf(file, at);
            case 1: {
                byte[] copy = file.clone();
                copy[at] ^= (byte) (1 << random.nextInt(8));
                return copy;
            }
            case 2: {
                byte[] number = NUMBERS[random.nextInt(NUMBERS.length)];
                byte[] copy = file.clone();
                System.arraycopy(number, 0, copy, at, Math.min(number.length, copy.length - at));
                return copy;
            }
            case 3: {
                byte[] copy = file.clone();
                copy[at] = (byte) random.nextInt(256);
                return copy;
            }
            case 4: {
                int until = Math.min(file.length, at + 1 + random.nextInt(64));
                return joined(Arrays.copyOf(file, at), new byte[0], Arrays.copyOfRange(file, until, file.length));
            }
            case 5: {
                int from = random.nextInt(file.length);
                byte[] piece = Arrays.copyOfRange(file, from, Math.min(file.length, from + 1 + random.nextInt(256)));
                return joined(Arrays.copyOf(file, at), piece, Arrays.copyOfRange(file, at, file.length));
            }
            case 6: {
                byte[] other = seeds.isEmpty() ? file : seeds.get(random.nextInt(seeds.size()));
                int from = other.length == 0 ? 0 : random.nextInt(other.length);
                return joined(Arrays.copyOf(file, at), new byte[0], Arrays.copyOfRange(other, from, other.length));
            }
            default:
                return joined(Arrays.copyOf(file, at), words[random.nextInt(words.length)], Arrays.copyOfRange(file, at, file.length));
        }
    }

    private static byte[] joined(byte[] head, byte[] middle, byte[] tail) {
        byte[] all = Arrays.copyOf(head, head.length + middle.length + tail.length);
        System.arraycopy(middle, 0, all, head.length, middle.length);
        System.arraycopy(tail, 0, all, head.length + middle.length, tail.length);
        return all;
    }
}
