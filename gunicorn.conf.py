"""What gunicorn reads by itself when it starts in this folder; its own options come before these."""

from marketplace.serving import LONGEST_ADDRESS

worker_class = "marketplace.serving.SiteWorker"
logger_class = "marketplace.serving.SiteLogger"
threads = 1
limit_request_line = LONGEST_ADDRESS
