package org.ecofrontier.ui.reports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.swt.program.Program;
import org.ecofrontier.engine.results.ResultFolder;
import org.ecofrontier.engine.results.StoredResult;
import org.ecofrontier.model.Analysis;
import org.ecofrontier.model.Study;
import org.ecofrontier.model.edit.SettingCommands;
import org.ecofrontier.report.ReportSettings;
import org.ecofrontier.report.ReportSource;
import org.ecofrontier.report.ReportWriter;
import org.ecofrontier.ui.jobs.Methods;
import org.ecofrontier.ui.jobs.Ui;
import org.ecofrontier.ui.look.Say;
import org.ecofrontier.ui.session.OpenStudy;
import org.ecofrontier.ui.text.UiText;

/**
 * Makes reports of a study.
 *
 * @since 0.1
 */
public final class Reports {

    private Reports() {
    }

    /** Asks what goes into the report, keeps it in the study, then writes the report. */
    public static void ask(OpenStudy study) {
        new ReportDialog(Say.shell(), study).ask().ifPresent(choice -> {
            keep(study, choice.settings());
            write(study, choice);
        });
    }

    private static void keep(OpenStudy study, ReportSettings settings) {
        Map<String, String> before = ReportSettings.of(study.study()).toMap();
        Map<String, String> after = settings.toMap();
        TreeSet<String> keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        CompoundCommand changes = new CompoundCommand(0);
        for (String key : keys) {
            if (!Objects.equals(before.get(key), after.get(key))) {
                changes.append(SettingCommands.setReportSetting(study.study(), key, after.get(key)));
            }
        }
        if (!changes.isEmpty()) {
            study.execute(changes.unwrap());
        }
    }

    /** Writes a report in the background. */
    static void write(OpenStudy study, ReportChoice choice) {
        Study snapshot = study.snapshot();
        Path folder = study.file().folder();
        Path results = study.file().resultsFolder();
        Job job = Job.create(UiText.of("report.job", study.name()), (ICoreRunnable) monitor -> {
            try {
                Map<String, StoredResult> stored = new LinkedHashMap<>();
                for (Analysis analysis : snapshot.getAnalyses()) {
                    if (choice.settings().shows(analysis.getId())) {
                        ResultFolder.of(results, analysis.getId()).read().ifPresent(result -> stored.put(analysis.getId(), result));
                    }
                }
                ReportSource source = ReportSource.of(snapshot, folder, stored, Methods.registry());
                List<Path> written = new ReportWriter(source, choice.settings()).write(choice.folder(), choice.name(),
                    choice.settings().formats());
                Ui.async(() -> done(written));
            } catch (IOException e) {
                Ui.async(() -> Say.warning(UiText.of("export.failed", choice.folder(), e.getMessage())));
            }
        });
        job.schedule();
    }

    private static void done(List<Path> written) {
        String files = String.join("\n", written.stream().map(Path::toString).toList());
        if (Say.confirm(UiText.of("report.done", files), UiText.of("report.open"), UiText.of("editor.close"))) {
            Program.launch(written.getFirst().toString());
        }
    }
}
