#include "exchange/demo/demo.h"

#include "exchange/demo/demo_crowd.h"
#include "exchange/demo/demo_school.h"

namespace alongside {
namespace {

template <class Fill>
void fillOnStage(Notebook& notebook, std::uint64_t seed, Date today, Fill fill) {
    DemoStage stage(seed, today);
    if (const auto now = notebook.now(); now >= std::chrono::sys_days(today) - std::chrono::days(1))
        stage.latest = now; // what was written after now looks like a clock that was set back
    notebook.performLarge(Op::Import, [&](Tables& tables) {
        setStage(stage, tables);
        fill(stage, tables);
    });
}

} // namespace

void fillWithDemo(Notebook& notebook, DemoSize size, std::uint64_t seed, Date today) {
    if (size == DemoSize::Demo)
        fillOnStage(notebook, seed, today, tellAll);
    else
        fillWithCrowd(notebook, crowdOf(size), seed, today);
}

void fillWithCrowd(Notebook& notebook, const CrowdAmounts& amounts, std::uint64_t seed, Date today) {
    fillOnStage(notebook, seed, today, [&](DemoStage& stage, Tables& tables) { addCrowd(amounts, stage, tables); });
}

} // namespace alongside
