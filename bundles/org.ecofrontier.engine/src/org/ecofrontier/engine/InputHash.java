package org.ecofrontier.engine;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;

import org.ecofrontier.method.AnalysisInput;
import org.ecofrontier.method.Panel;
import org.ecofrontier.method.Text;
import org.ecofrontier.method.Variable;
import org.ecofrontier.method.descriptor.SlotDescriptor;
import org.ecofrontier.method.registry.InstalledMethod;
import org.ecofrontier.spatial.Geography;
import org.ecofrontier.spatial.SpatialWeights;
import org.locationtech.jts.io.WKBWriter;

/** A fingerprint of everything the results of an analysis depend on. */
final class InputHash {

    private final MessageDigest digest;
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 13);

    private InputHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    static String of(InstalledMethod installed, AnalysisInput input, ImputedRows imputed) {
        InputHash hash = new InputHash();
        hash.add(installed.descriptor().id());
        hash.add(installed.descriptor().version());
        hash.add(installed.contributor().toString());
        input.parameters().asMap().forEach((id, value) -> {
            hash.add(id);
            hash.add(value);
        });
        hash.add(input.panel());
        for (SlotDescriptor slot : installed.descriptor().slots()) {
            hash.add(slot.id());
            input.slot(slot.id()).forEach(hash::add);
        }
        input.geography().ifPresent(hash::add);
        input.weights().ifPresent(hash::add);
        hash.add(imputed);
        hash.flush();
        return HexFormat.of().formatHex(hash.digest.digest());
    }

    private void add(Panel panel) {
        add(panel.size());
        for (String region : panel.regions()) {
            add(region);
            add(panel.name(region));
        }
        for (int row = 0; row < panel.size(); row++) {
            add(panel.regionIndex(row));
            add(panel.year(row));
        }
    }

    private void add(Variable variable) {
        add(variable.id());
        add(variable.label());
        switch (variable) {
            case Variable.Numeric numeric -> {
                add(numeric.unit());
                for (int row = 0; row < numeric.size(); row++) {
                    add(numeric.value(row));
                }
            }
            case Variable.Categorical categorical -> {
                categorical.names().forEach((category, name) -> {
                    add(category);
                    add(name);
                });
                for (int row = 0; row < categorical.size(); row++) {
                    add(categorical.value(row));
                }
            }
        }
    }

    private void add(Geography geography) {
        add(geography.coordinates().name());
        WKBWriter writer = new WKBWriter();
        for (int i = 0; i < geography.size(); i++) {
            add(geography.ids().get(i));
            byte[] shape = writer.write(geography.shape(i));
            flush();
            digest.update(shape);
        }
    }

    private void add(SpatialWeights weights) {
        for (int i = 0; i < weights.ids().size(); i++) {
            add(weights.ids().get(i));
            for (int neighbour : weights.neighbours(i)) {
                add(neighbour);
            }
            for (double weight : weights.weights(i)) {
                add(weight);
            }
        }
    }

    private void add(ImputedRows imputed) {
        new TreeMap<>(imputed.rows()).forEach((indicator, marked) -> {
            add(indicator);
            marked.stream().forEach(this::add);
        });
    }

    private void add(Text text) {
        text.byLanguage().forEach((language, wording) -> {
            add(language);
            add(wording);
        });
    }

    private void add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        add(bytes.length);
        flush();
        digest.update(bytes);
    }

    private void add(int number) {
        room(Integer.BYTES).putInt(number);
    }

    private void add(double number) {
        room(Long.BYTES).putLong(Double.doubleToLongBits(number));
    }

    private ByteBuffer room(int bytes) {
        if (buffer.remaining() < bytes) {
            flush();
        }
        return buffer;
    }

    private void flush() {
        digest.update(buffer.array(), 0, buffer.position());
        buffer.clear();
    }
}
