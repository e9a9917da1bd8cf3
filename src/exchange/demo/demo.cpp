#include "exchange/demo/demo.h"

#include "exchange/demo/demo_crowd.h"
#include "exchange/demo/demo_school.h"

namespace alongside {

void fillWithDemo(Notebook& notebook, DemoSize size, std::uint64_t seed, Date today) {
    DemoStage stage(seed, today);
    if (const auto now = notebook.now(); now >= std::chrono::sys_days(today) - std::chrono::days(1))
        stage.latest = now; // what was written after now looks like a clock that was set back
    notebook.performLarge(Op::Import, [&](Tables& tables) {
        setStage(stage, tables);
        if (size == DemoSize::Demo)
            tellAll(stage, tables);
        else
            addCrowd(size, stage, tables);
    });
}

} // namespace alongside
