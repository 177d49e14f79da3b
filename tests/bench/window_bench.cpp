// SPDX-License-Identifier: EUPL-1.2
// How long the window waits after an edit: everything that a view shows of six situations, computed anew. The aim is 8
// ms at most for an ordinary household, half a frame.
#include "engine/law/law.hpp"
#include "gui/paint/fonts.hpp"
#include "gui/results/results.hpp"
#include "gui/shell/app.hpp"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <imgui.h>

using namespace armoedeval;

namespace {

constexpr size_t shown = 6;
constexpr Date today = std::chrono::year{2026} / 7 / 1;

/// An example with six situations; the last is the chosen one.
Model six_situations(const std::string& example, View view, Axis axis)
{
    Model model;
    model.question = load_scenario(std::string(SCENARIOS_FOLDER) + "/" + example + ".json");
    auto& all = model.question.situaties;
    while (all.size() < shown) {
        all.push_back(all.back());
        all.back().werk.front().uren_per_week -= 4;
    }
    model.screen.view = view;
    model.screen.axis = axis;
    model.screen.situation = 3;
    return model;
}

/// An edit that changes every amount: the savings go up and down by a euro.
void after_an_edit(benchmark::State& state, const char* example, View view, Axis axis)
{
    Calculator calculator(read_law_tables(TABLES_FOLDER), today);
    Model model = six_situations(example, view, axis);
    calculator.compute(model);
    double euro = 1;
    for (auto _ : state) {
        model.question.huishouden.vermogen += euro;
        euro = -euro;
        benchmark::DoNotOptimize(calculator.compute(model).situations.back().over);
    }
}

/// The hours of the chosen situation are dragged by quarters of an hour, in sight of the curve.
void while_dragging(benchmark::State& state, const char* example)
{
    Calculator calculator(read_law_tables(TABLES_FOLDER), today);
    Model model = six_situations(example, View::uren, Axis::uren);
    calculator.compute(model);
    double& hours = model.question.situaties[3].werk.front().uren_per_week;
    double quarter = 0.25;
    for (auto _ : state) {
        hours += quarter;
        quarter = -quarter;
        benchmark::DoNotOptimize(calculator.compute(model).hours->over_here);
    }
}

/// The start of the change is dragged by months, in sight of the months.
void while_dragging_the_start(benchmark::State& state, const char* example)
{
    Calculator calculator(read_law_tables(TABLES_FOLDER), today);
    Model model = six_situations(example, View::maanden, Axis::uren);
    Overgang& told = model.question.overgang.emplace();
    told.gedrag = Gedrag::laat; // two timelines: this one and that of reporting in time
    calculator.compute(model);
    unsigned month = 0;
    for (auto _ : state) {
        month = month % 12 + 1;
        told.start = std::chrono::year(2026) / std::chrono::month(month) / 1;
        benchmark::DoNotOptimize(calculator.compute(model).months->rows.size());
    }
}

/// Nothing changed: what a frame costs while nobody touches anything.
void at_rest(benchmark::State& state, const char* example)
{
    Calculator calculator(read_law_tables(TABLES_FOLDER), today);
    const Model model = six_situations(example, View::uren, Axis::uren);
    for (auto _ : state) benchmark::DoNotOptimize(calculator.compute(model).hours->over_here);
}

/// A frame in which nothing changed: everything is drawn, nothing is computed. Without OpenGL.
void frame_at_rest(benchmark::State& state, const char* example, View view)
{
    ImGui::CreateContext();
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.DisplaySize = {1280, 800};
    ui::load_fonts(1);
    unsigned char* pixels = nullptr;
    int width = 0, height = 0;
    io.Fonts->GetTexDataAsAlpha8(&pixels, &width, &height);
    ui::apply_style(1);
    {
        App app(read_law_tables(TABLES_FOLDER), SCENARIOS_FOLDER, {}, today);
        app.model() = six_situations(example, view, Axis::uren);
        for (auto _ : state) {
            ImGui::NewFrame();
            app.frame();
            ImGui::Render();
        }
    }
    ImGui::DestroyContext();
}

constexpr const char* ordinary = "03-alleenstaande-ouder-kinderen-3-en-5";
constexpr const char* heaviest = "09-paar-met-kinderen-twee-verdieners";

#define WINDOW_BENCH(...)                                                                                              \
    BENCHMARK_CAPTURE(__VA_ARGS__)->Unit(benchmark::kMillisecond)->Repetitions(5)->ReportAggregatesOnly(true)
WINDOW_BENCH(after_an_edit, vergelijken, ordinary, View::vergelijken, Axis::uren);
WINDOW_BENCH(after_an_edit, uren, ordinary, View::uren, Axis::uren);
WINDOW_BENCH(after_an_edit, uren_langs_het_uurloon, ordinary, View::uren, Axis::uurloon);
WINDOW_BENCH(after_an_edit, waarom, ordinary, View::waarom, Axis::uren);
WINDOW_BENCH(while_dragging, uren, ordinary);
WINDOW_BENCH(while_dragging_the_start, maanden, ordinary);
WINDOW_BENCH(at_rest, uren, ordinary);
WINDOW_BENCH(after_an_edit, zwaarste_vergelijken, heaviest, View::vergelijken, Axis::uren);
WINDOW_BENCH(after_an_edit, zwaarste_uren, heaviest, View::uren, Axis::uren);
WINDOW_BENCH(after_an_edit, zwaarste_uren_langs_het_uurloon, heaviest, View::uren, Axis::uurloon);
WINDOW_BENCH(after_an_edit, zwaarste_waarom, heaviest, View::waarom, Axis::uren);
WINDOW_BENCH(while_dragging, zwaarste, heaviest);
WINDOW_BENCH(frame_at_rest, vergelijken, ordinary, View::vergelijken);
WINDOW_BENCH(frame_at_rest, uren, ordinary, View::uren);
WINDOW_BENCH(frame_at_rest, maanden, ordinary, View::maanden);
WINDOW_BENCH(frame_at_rest, waarom, ordinary, View::waarom);
WINDOW_BENCH(frame_at_rest, doen, ordinary, View::doen);

} // namespace

BENCHMARK_MAIN();
