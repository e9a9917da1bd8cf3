#pragma once

#include "domain/progress.h"
#include "shared/notebook_link.h"
#include "shared/typed_ahead.h"
#include "store/error.h"
#include "store/work_aside.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <future>
#include <memory>
#include <semaphore>
#include <thread>

class QTimer;
class QWidget;

namespace alongside {

class LongWorkPanel;

// One long work in another thread, while the window goes on. What is done within a blink is done when `start` comes
// back; for a while longer the window only takes no keys and clicks; then a panel over it says how far it is and lets
// it be stopped. Letters that are typed meanwhile go where the focus is afterwards. `then` hears of the end, in the
// window's thread: its get() gives what the work gave, or throws what it threw, Error or Stopped (`attempt` knows
// both). When `over` goes away before, the work is stopped and `then` is not called.
class LongWork : public QObject {
    Q_OBJECT
public:
    // Does `work(const Progress&)`; `title` says what: "Reading staff.zip".
    template <class Work, class Then>
    static void start(QWidget* over, const QString& title, Work work, Then then) {
        start(over, title, std::move(work), std::move(then), nullptr, nullptr);
    }

    // Does `work(Notebook&)` on a second connection to the notebook's file; what it did can be undone when `then` is
    // called. Of a notebook in memory it is the notebook itself, and the window waits.
    template <class Work, class Then>
    static void start(QWidget* over, const QString& title, NotebookLink& link, Work work, Then then) {
        using Result = std::invoke_result_t<Work, Notebook&>;
        std::shared_ptr<WorkAside> aside;
        try {
            aside = std::make_shared<WorkAside>(link.notebook());
        } catch (const Error&) {
            std::promise<Result> refused;
            refused.set_exception(std::current_exception());
            auto read = refused.get_future();
            then(read);
            return;
        }
        const auto onNotebook = [aside = aside.get(), work = std::move(work)](const Progress& progress) {
            return aside->run(progress, work);
        };
        start(over, title, onNotebook, std::move(then), &link, std::move(aside));
    }

    ~LongWork() override; // stops, and waits until it has

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    LongWork(QWidget* over, const QString& title, NotebookLink* link, std::shared_ptr<WorkAside> aside);

    template <class Work, class Then>
    static void start(QWidget* over, const QString& title, Work work, Then then, NotebookLink* link,
                      std::shared_ptr<WorkAside> aside) {
        using Result = std::invoke_result_t<Work, const Progress&>;
        auto task = std::make_shared<std::packaged_task<Result(const Progress&)>>(std::move(work));
        auto result = std::make_shared<std::future<Result>>(task->get_future());
        auto* longWork = new LongWork(over, title, link, std::move(aside));
        longWork->begin([task](const Progress& progress) { (*task)(progress); },
                        [result, then = std::move(then)] { then(*result); });
    }

    void begin(std::function<void(const Progress&)> work, std::function<void()> then);
    void look();
    void openPanel();
    void finish();

    QWidget* over_;
    QString title_;
    QPointer<NotebookLink> link_;
    std::shared_ptr<WorkAside> aside_;
    std::function<void()> then_;
    ProgressFigures figures_;
    std::binary_semaphore ended_{0};
    TypedAhead typed_;
    int looks_ = 0;
    QTimer* ticks_;
    QPointer<LongWorkPanel> panel_;
    std::jthread thread_; // last: it is gone before what it writes to
};

} // namespace alongside
