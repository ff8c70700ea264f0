package org.ecofrontier.method.estimation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.ecofrontier.method.AnalysisMethod;
import org.ecofrontier.method.Text;
import org.ecofrontier.method.annr.NetworkMethod;
import org.ecofrontier.method.correlation.CorrelationMethod;
import org.ecofrontier.method.coupling.CouplingMethod;
import org.ecofrontier.method.descriptor.ColumnDescriptor;
import org.ecofrontier.method.descriptor.MethodDescriptor;
import org.ecofrontier.method.descriptor.OutputDescriptor;
import org.ecofrontier.method.descriptor.ParameterDescriptor;
import org.ecofrontier.method.descriptor.SlotDescriptor;
import org.ecofrontier.method.distribution.DensityMethod;
import org.ecofrontier.method.distribution.GradesMethod;
import org.ecofrontier.method.distribution.NaturalBreaksMethod;
import org.ecofrontier.method.heterogeneity.HeterogeneityMethod;
import org.ecofrontier.method.index.IndexMethod;
import org.ecofrontier.method.panelregression.PanelRegressionMethod;
import org.ecofrontier.method.testkit.MethodRunner;
import org.ecofrontier.method.tobit.TobitMethod;
import org.ecofrontier.method.tobit.TruncatedMethod;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The names that studies and scripts rely on, and a wording in both languages for every one of them. */
class DeclaredColumnsTest {

    static Stream<AnalysisMethod> methods() {
        return Stream.of(new TobitMethod(), new TruncatedMethod(), new PanelRegressionMethod(), new HeterogeneityMethod(), new IndexMethod(),
                new NetworkMethod(), new CorrelationMethod(), new CouplingMethod(), new GradesMethod(), new NaturalBreaksMethod(),
                new DensityMethod());
    }

    static MethodDescriptor descriptor(String name) {
        return methods().map(MethodRunner::of).map(MethodRunner::descriptor).filter(each -> each.id().equals("org.ecofrontier." + name)).findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"tobit;coefficients;term,estimate,std_error,z,p,stars,ci_low,ci_high", "tobit;summary;name,value",
        "tobit;marginalEffects;term,at,observed,conditional,probability",
        "truncated;coefficients;term,estimate,std_error,z,p,stars,ci_low,ci_high",
        "panelregression;coefficients;group,term,estimate,std_error,t,z,p,stars,ci_low,ci_high", "panelregression;summary;group,name,value",
        "panelregression;tests;group,test,statistic,df1,df2,p", "panelregression;vif;group,term,vif",
        "heterogeneity;groups;classification,group,year,n,mean,sd,cv,min,max",
        "heterogeneity;inequality;classification,year,theil_t,theil_t_within,theil_t_between,theil_l,theil_l_within,theil_l_between,gini,gini_within,"
                + "gini_between,gini_overlap",
        "heterogeneity;tests;classification,year,test,statistic,df1,df2,p", "heterogeneity;convergence;kind,estimate,std_error,p,speed",
        "index;index;region,year,value", "index;weights;component,weight", "annr;performance;model,fold,n,rmse,r2",
        "annr;importance;predictor,olden,garson,permutation,effect,agreement,p,verdict,p_adjusted", "annr;partialDependence;predictor,x,y,low,high",
        "annr;predictions;region,year,observed,predicted,fold", "correlation;correlations;group,a,b,r,n,p",
        "coupling;typology;region,year,input_index,benefit_index,pollution_index,consumption,benefit,pollution,efficiency_class,type,coupling,"
                + "coordination",
        "coupling;crosstab;year,type,pattern,low,medium,high", "grades;grades;region,year,value,grade", "grades;counts;year,grade,n,regions",
        "naturalbreaks;breaks;year,class,lower,upper,n", "naturalbreaks;fit;year,gvf", "naturalbreaks;classes;region,year,value,class",
        "density;curves;year,x,density", "density;bandwidths;year,bandwidth,n"})
    void columns(String method, String output, String columns) {
        OutputDescriptor declared = descriptor(method).output(output).orElseThrow();
        assertEquals(columns, String.join(",", declared.columns().stream().map(ColumnDescriptor::id).toList()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"tobit;effects;pooled,random", "tobit;covariance;hessian,opg,robust,cluster",
        "panelregression;model;pooled,fixed,fixed-year,two-way,between,random", "panelregression;covariance;classical,robust,cluster",
        "index;kind;composite,diversity,structure-level,location-quotient,ratio,growth", "index;weights;equal,entropy,cv,given",
        "index;measure;shannon,herfindahl,simpson", "annr;fold_by;row,region,year", "annr;hidden;auto", "annr;decay;auto",
        "correlation;kind;pearson,spearman,kendall", "coupling;standardize;min-max,z-score,max", "coupling;scope;per-year,pooled",
        "coupling;index_breaks;natural,equal,tercile", "naturalbreaks;scheme;fisher,quantile,equal,sd,given", "naturalbreaks;scope;per-year,pooled",
        "density;bandwidth;nrd0,nrd,sj,ucv"})
    void choices(String method, String parameter, String choices) {
        ParameterDescriptor declared = descriptor(method).parameter(parameter).orElseThrow();
        assertEquals(choices, String.join(",", declared.choices().stream().map(ParameterDescriptor.Choice::value).toList()));
        assertEquals(choices.split(",")[0], declared.defaultValue());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"tobit;nodes;12", "tobit;lower;''", "annr;members;10", "annr;folds;10", "annr;seed;1",
        "naturalbreaks;classes;4",
        "density;points;512", "grades;breaks;0.5,0.7,0.9", "coupling;efficiency_breaks;0.5,0.7"})
    void defaults(String method, String parameter, String value) {
        assertEquals(value, descriptor(method).parameter(parameter).orElseThrow().defaultValue());
    }

    static Stream<Arguments> texts() {
        return methods().map(MethodRunner::of).map(MethodRunner::descriptor).flatMap(method -> {
            Stream.Builder<Arguments> texts = Stream.builder();
            texts.add(Arguments.of(method.id(), method.name()));
            for (SlotDescriptor slot : method.slots()) {
                texts.add(Arguments.of(method.id() + " " + slot.id(), slot.label()));
            }
            for (ParameterDescriptor parameter : method.parameters()) {
                texts.add(Arguments.of(method.id() + " " + parameter.id(), parameter.label()));
                texts.add(Arguments.of(method.id() + " " + parameter.id(), parameter.description()));
            }
            for (OutputDescriptor output : method.outputs()) {
                texts.add(Arguments.of(method.id() + " " + output.id(), output.label()));
            }
            return texts.build();
        });
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyTextIsKnownInBothLanguages(String what, Text text) {
        assertEquals(List.of("en", "zh"), List.copyOf(text.byLanguage().keySet()), what);
        text.byLanguage().values().forEach(wording -> assertFalse(wording.startsWith("%") || wording.isBlank(), what));
        assertTrue(text.in("zh").codePoints().anyMatch(letter -> letter > 0x2E80) || text.in("zh").length() < 12, what + ": " + text.in("zh"));
    }
}
