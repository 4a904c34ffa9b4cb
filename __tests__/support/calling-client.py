"""A tool that asks who it is through one boto3 client: the twin of calling-client.ts."""

import json
import sys
import time

import boto3
from botocore.config import Config

endpoint, seconds, at_least = sys.argv[1], float(sys.argv[2]), int(sys.argv[3])
# No call is hidden by another attempt.
client = boto3.client("sts", endpoint_url=endpoint, config=Config(retries={"total_max_attempts": 1}))
end = time.monotonic() + seconds
calls = 0
while True:
    began = time.monotonic()
    try:
        outcome = {"arn": client.get_caller_identity()["Arn"]}
    except Exception as error:
        outcome = {"error": repr(error)}
    print(json.dumps({**outcome, "milliseconds": round((time.monotonic() - began) * 1000)}), flush=True)
    time.sleep(min(1, max(0, end - time.monotonic())))
    calls += 1
    if time.monotonic() >= end and calls >= at_least:
        break
