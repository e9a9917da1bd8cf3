#include "exchange/demo/demo.h"
#include "shared/attempt.h"
#include "shared/notebook_link.h"
#include "window/main_window.h"
#include "window/notebook_places.h"

#include <QMessageBox>
#include <QPushButton>

// The make-believe school.

namespace alongside {
namespace {

constexpr unsigned kDemoSeed = 1;

// Where it cannot be removed, it stays.
void removeDemo() {
    std::error_code failed;
    std::filesystem::remove(demoNotebookPath(), failed);
}

} // namespace

void MainWindow::openDemo() {
    const auto file = demoNotebookPath();
    if (std::filesystem::exists(file)) {
        open(file);
        return;
    }
    attempt(this, [&] {
        auto notebook = Notebook::create(file, {}, clock_);
        fillWithDemo(notebook, DemoSize::Demo, kDemoSeed, clock_.today());
        put(std::move(notebook));
    });
}

// What was tried out in the demo cannot be brought back, so it asks.
void MainWindow::startDemoAfresh() {
    auto* question = new QMessageBox(QMessageBox::Question, tr("Start the demo afresh?"),
                                     tr("What you changed in the demo goes. Your own notebook stays as it is."),
                                     QMessageBox::NoButton, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    auto* afresh = question->addButton(tr("Start afresh"), QMessageBox::AcceptRole);
    question->addButton(tr("Keep my changes"), QMessageBox::RejectRole);
    connect(question, &QMessageBox::buttonClicked, this, [this, afresh](const QAbstractButton* chosen) {
        if (chosen != afresh)
            return;
        close(true); // there is a page in front even where the demo cannot be made
        removeDemo();
        openDemo();
    });
    question->open();
}

void MainWindow::leaveDemo() {
    close(true);
    removeDemo();
}

} // namespace alongside
